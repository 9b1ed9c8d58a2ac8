import { statementFor } from '#domain/policy/decide.ts'
import type { HttpCall } from '#src/workers/lua-run/contract.ts'
import type { Bench } from '../bench.ts'
import { type NotedRun, NoteLink } from '../NoteLink.tsx'
import { statusWords } from '../result/status-words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { CallAddress } from './CallAddress.tsx'
import { HttpMessage } from './HttpMessage.tsx'
import { MissingStatement } from './MissingStatement.tsx'
import classes from './Http.module.css'
import { useHidden } from './SecretsContext.ts'

/** A call in full: what was sent, and what came back or why nothing did. */
export function HttpCallDetail({ connectorId, place, run, isEarlier, index, call, onAnswered }: Bench & NotedRun & { /** Among the calls of the run. */ index: number; call: HttpCall; onAnswered: () => void }) {
  const { method, url, headers, at, body, bodyBase64 } = call
  return (
    <section aria-label="The call" className={classes.detail}>
      <div className={classes.detailHead}>
        <CallAddress method={method} url={url} />
        <NoteLink connectorId={connectorId} run={run} isEarlier={isEarlier} part="http" index={index} at={at} />
      </div>
      <Answer connectorId={connectorId} place={place} call={call} onAnswered={onAnswered} />
      <h4 className={classes.half}>Request</h4>
      <HttpMessage headers={headers} body={body} {...(bodyBase64 !== undefined && { bodyBase64 })} label="Request" />
    </section>
  )
}

function Answer({ connectorId, place, call, onAnswered }: Bench & { call: HttpCall; onAnswered: () => void }) {
  const { answer } = call
  const hide = useHidden()
  switch (answer.status) {
    case 'answered':
      return (
        <>
          <h4 className={classes.half}>Response {statusWords(answer.response.status)}</h4>
          <HttpMessage {...answer.response} label="Response" />
        </>
      )
    case 'problem':
      return <p className={classes.problem}>No response: {answer.problem}</p>
    case 'not mocked':
      return <AnswerForm connectorId={connectorId} place={place} call={call} onAnswered={onAnswered} />
    case 'not allowed':
      return (
        <div className={classes.refused}>
          <p role="alert" className={classes.problem}>No statement of the permissions allows <code>{answer.action}</code> on <code>{hide(answer.resource)}</code>.</p>
          <MissingStatement connectorId={connectorId} place={place} statement={statementFor(answer)} />
        </div>
      )
  }
}
