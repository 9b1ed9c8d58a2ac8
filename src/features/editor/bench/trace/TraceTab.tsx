import { ActionIcon, Slider, Tooltip } from '@mantine/core'
import { ArrowDownToLine, ArrowRightToLine, ArrowUpFromLine, type LucideIcon, MousePointerClick, Rewind, SkipForward, StepBack, StepForward } from 'lucide-react'
import { useEffect } from 'react'
import { latestCursor } from '../../cursor-store.ts'
import { scriptOfPart } from '../../live/live-lines.ts'
import { useDraft } from '../../use-draft.ts'
import type { Bench } from '../bench.ts'
import benchClasses from '../Bench.module.css'
import { CodeLink } from '../CodeLink.tsx'
import type { FinishedRun } from '../run-store.ts'
import { BreakpointList } from './BreakpointList.tsx'
import { useBreakpoints } from './breakpoints-store.ts'
import { StackView } from './StackView.tsx'
import { openTrace, stepTrace, traceTo, useTrace } from './trace-store.ts'
import { stepBack, stepBackOver, stepInto, stepOut, stepOver, toLastBreakpoint, toLine, toNextBreakpoint } from './trace-steps.ts'
import classes from './Trace.module.css'
import { WatchList } from './WatchList.tsx'

/** A run, line by line, forward and back. */
export function TraceTab({ connectorId, place, run }: Bench & { run: FinishedRun | null }) {
  const { event, length, stop } = useTrace()
  const breakpoints = useBreakpoints(connectorId)
  const script = useDraft(connectorId, ({ mine }) => scriptOfPart({ kind: 'module', place }, mine))
  useEffect(() => {
    if (run !== null) void openTrace(run, breakpoints)
  }, [run, breakpoints])
  if (run === null) return <p className={benchClasses.none}>Not run yet.</p>
  if (length === 0) return <p className={benchClasses.none} role="status">The run is replayed…</p>
  const toCursor = () => script !== null && stepTrace(toLine(script, latestCursor()?.line ?? 0))
  return (
    <div className={classes.trace}>
      <div className={classes.controls} role="toolbar" aria-label="Steps">
        <Step label="Back to the last breakpoint" icon={Rewind} isOff={event === 1} onClick={() => stepTrace(toLastBreakpoint)} />
        <Step label="Step back over" icon={ArrowUpFromLine} isOff={event === 1} onClick={() => stepTrace(stepBackOver)} />
        <Step label="Step back" icon={StepBack} isOff={event === 1} onClick={() => stepTrace(stepBack)} />
        <Step label="Step forward (F11)" icon={StepForward} isOff={event === length} onClick={() => stepTrace(stepInto)} />
        <Step label="Step over (F10)" icon={ArrowRightToLine} isOff={event === length} onClick={() => stepTrace(stepOver)} />
        <Step label="Step out (Shift+F11)" icon={ArrowDownToLine} isOff={event === length} onClick={() => stepTrace(stepOut)} />
        <Step label="On to the next breakpoint" icon={SkipForward} isOff={event === length} onClick={() => stepTrace(toNextBreakpoint)} />
        <Step label="Run to the cursor" icon={MousePointerClick} isOff={false} onClick={toCursor} />
        <Slider className={classes.slider} size="sm" min={1} max={Math.max(2, length)} value={event} label={null} thumbLabel="Moment of the run" onChange={(to) => void traceTo(to)} />
        <span role="status" aria-label="Moment" className={classes.moment}>{event.toLocaleString('en')} of {length.toLocaleString('en')}</span>
        {stop !== null && <CodeLink connectorId={connectorId} at={stop.at} />}
      </div>
      <div className={classes.moments}>
        {stop === null ? <span /> : <StackView connectorId={connectorId} frames={stop.frames} />}
        <div className={classes.beside}>
          <WatchList />
          <BreakpointList connectorId={connectorId} />
        </div>
      </div>
    </div>
  )
}

type StepProps = { label: string; icon: LucideIcon; isOff: boolean; onClick: () => void }

const Step = ({ label, icon: Icon, isOff, onClick }: StepProps) => (
  <Tooltip label={label}>
    <ActionIcon size="sm" aria-label={label.replace(/ \(.*/, '')} disabled={isOff} onClick={onClick}><Icon size={15} aria-hidden /></ActionIcon>
  </Tooltip>
)
