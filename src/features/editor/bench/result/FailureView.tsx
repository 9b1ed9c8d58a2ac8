import { Button } from '@mantine/core'
import { statementIn } from '#domain/policy/decide.ts'
import type { RunResult } from '#src/workers/lua-run/contract.ts'
import { useGoToPart } from '../../use-editor-location.ts'
import { chooseLast } from '../../live/live-store.ts'
import { showBenchTab } from '#src/workspace/bench/bench-view-store.ts'
import { MissingStatement } from '../calls/MissingStatement.tsx'
import { useSecretText } from '../calls/use-secret-text.tsx'
import type { Bench } from '../bench.ts'
import { CodeLink } from '../CodeLink.tsx'
import classes from './Result.module.css'

type Failure = Extract<RunResult, { status: 'failed' }>

const titles: Record<Failure['cause'], string> = {
  script: 'The script raised an error',
  syntax: 'The script can not be read',
  input: 'The input can not be read',
  policy: 'The permissions do not allow it',
  'not mocked': 'Nothing answers this call',
}

type FailureViewProps = Bench & {
  failure: Failure
  /** Where a call without an answer is shown. */
  unanswered: 'http' | 'events'
  /** It says nothing of the module. */
  isQuiet: boolean
}

/** Why a run failed, with the way to the line and to what is missing. */
export function FailureView({ connectorId, place, failure, unanswered, isQuiet }: FailureViewProps) {
  const goTo = useGoToPart()
  const { message, at, stack, cause } = failure
  const said = useSecretText(message, 'the secret in the message')
  const missing = cause === 'policy' ? statementIn(message) : null
  return (
    <section aria-label="Error" className={classes.failure}>
      <h3 className={classes.failureTitle} data-quiet={isQuiet || undefined}>{titles[cause]}</h3>
      <p role="alert" className={classes.message}>{said.shown}</p>
      {said.control}
      {missing !== null && <MissingStatement connectorId={connectorId} place={place} statement={missing} />}
      {cause === 'policy' && missing === null && <Button variant="default" size="compact-xs" onClick={() => goTo('permissions')}>Go to Permissions</Button>}
      {cause === 'not mocked' && <Button variant="default" size="compact-xs" onClick={() => showBenchTab(unanswered)}>Show the call</Button>}
      {stack.length === 0 && at !== null && <CodeLink connectorId={connectorId} at={at} onGo={chooseLast} />}
      {stack.length > 0 && (
        <ol aria-label="Stack" className={classes.stack}>
          {stack.map((frame, depth) => (
            <li key={`${depth} ${frame.script} ${frame.line}`}>
              <span className={classes.frame}>{frame.functionName ?? 'main chunk'}</span>
              <CodeLink connectorId={connectorId} at={frame} onGo={chooseLast} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
