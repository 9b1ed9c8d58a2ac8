import { ActionIcon, TextInput } from '@mantine/core'
import { X } from 'lucide-react'
import type { Breakpoint } from '#src/workers/lua-run/contract.ts'
import { CodeLink } from '../CodeLink.tsx'
import { setCondition, toggleBreakpoint, useBreakpoints } from './breakpoints-store.ts'
import { conditionProblem, useBreakpointProblems } from './trace-store.ts'
import classes from './Trace.module.css'

/** Where a trace stops, each with the condition under which it does. */
export function BreakpointList({ connectorId }: { connectorId: string }) {
  const breakpoints = useBreakpoints(connectorId)
  const problems = useBreakpointProblems()
  return (
    <section aria-label="Breakpoints" className={classes.breakpoints}>
      <h3 className={classes.title}>Breakpoints</h3>
      {breakpoints.length === 0 && <p className={classes.hint}>A click in the margin beside a line, or F9, sets one.</p>}
      {breakpoints.map((each) => <BreakpointRow key={`${each.script} ${each.line}`} connectorId={connectorId} breakpoint={each} problem={conditionProblem(problems, each)} />)}
    </section>
  )
}

type BreakpointRowProps = { connectorId: string; breakpoint: Breakpoint; problem: string | null }

function BreakpointRow({ connectorId, breakpoint, problem }: BreakpointRowProps) {
  const { script, line, condition } = breakpoint
  const take = (typed: string) => typed !== (condition ?? '') && setCondition(connectorId, breakpoint, typed)
  return (
    <div className={classes.breakpoint}>
      <CodeLink connectorId={connectorId} at={{ script, line }} />
      <ActionIcon size="xs" aria-label={`Remove the breakpoint in line ${line + 1}`} onClick={() => toggleBreakpoint(connectorId, script, line)}><X size={12} aria-hidden /></ActionIcon>
      <TextInput
        className={classes.condition ?? ''}
        aria-label={`Condition of the breakpoint in line ${line + 1}`}
        placeholder="Always, or total > 10"
        defaultValue={condition ?? ''}
        spellCheck={false}
        error={problem}
        classNames={{ input: classes.code ?? '' }}
        onBlur={(event) => take(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
      />
    </div>
  )
}
