import { Slider, Tooltip } from '@mantine/core'
import { ArrowDownToLine, ArrowRightToLine, ArrowUpFromLine, type LucideIcon, MousePointerClick, Rewind, SkipForward, StepBack, StepForward } from 'lucide-react'
import { useEffect } from 'react'
import { StepButton } from '#src/ui/StepButton.tsx'
import { runTo } from '#src/workers/lua-run/contract.ts'
import { latestCursor } from '../../cursor-store.ts'
import type { EditorPart } from '../../editor-part.ts'
import { scriptOfPart } from '../../live/live-lines.ts'
import { say } from '../../notices/undo-notice.tsx'
import { useDraft } from '../../use-draft.ts'
import type { Bench } from '../bench.ts'
import benchClasses from '../Bench.module.css'
import { CodeLink } from '../CodeLink.tsx'
import type { ShownRun } from '../run-store.ts'
import { BreakpointList } from './BreakpointList.tsx'
import { useBreakpoints } from './breakpoints-store.ts'
import { StackView } from './StackView.tsx'
import { openTrace, stepTrace, traceTo, useTrace } from './trace-store.ts'
import { traceMoves } from './trace-moves.ts'
import classes from './Trace.module.css'
import { WatchList } from './WatchList.tsx'

/** A run, line by line, forward and back. */
export function TraceTab({ connectorId, part, run }: Bench & { part: EditorPart; run: ShownRun | null }) {
  const { event, length, stop } = useTrace()
  const breakpoints = useBreakpoints(connectorId)
  const script = useDraft(connectorId, ({ mine }) => scriptOfPart(part, mine))
  const truth = run?.truth ?? null
  useEffect(() => {
    if (truth !== null) void openTrace(truth, breakpoints)
  }, [truth, breakpoints])
  if (run === null) return <p className={benchClasses.none}>Not run yet.</p>
  if (length === 0) return <p className={benchClasses.none} role="status">The run is replayed…</p>
  const toCursor = () => script !== null && stepTrace(runTo({ script, line: latestCursor()?.line ?? 0 }), lineRunsNoMore)
  return (
    <div className={classes.trace}>
      <div className={classes.controls} role="toolbar" aria-label="Steps">
        <Step label="Back to the last breakpoint" icon={Rewind} isOff={event === 1} onClick={() => traceMoves.toLastBreakpoint()} />
        <Step label="Step back over" icon={ArrowUpFromLine} isOff={event === 1} onClick={() => traceMoves.backOver()} />
        <Step label="Step back" icon={StepBack} isOff={event === 1} onClick={() => traceMoves.back()} />
        <Step label="Step forward (F11)" icon={StepForward} isOff={event === length} onClick={() => traceMoves.into()} />
        <Step label="Step over (F10)" icon={ArrowRightToLine} isOff={event === length} onClick={() => traceMoves.over()} />
        <Step label="Step out (Shift+F11)" icon={ArrowDownToLine} isOff={event === length} onClick={() => traceMoves.out()} />
        <Step label="On to the next breakpoint" icon={SkipForward} isOff={event === length} onClick={() => traceMoves.toNextBreakpoint()} />
        <Step label="Run to the cursor" icon={MousePointerClick} isOff={false} onClick={toCursor} />
        <Slider className={classes.slider} size="sm" min={1} max={Math.max(2, length)} value={event} label={null} thumbLabel="Moment of the run" onChange={(to) => void traceTo(to)} />
        <span role="status" aria-label="Moment" className={classes.moment}>{event.toLocaleString('en')} of {length.toLocaleString('en')}</span>
        {stop !== null && <CodeLink connectorId={connectorId} at={stop.at} />}
      </div>
      <div className={classes.moments}>
        {stop === null ? <p className={benchClasses.none} role="status">The run is replayed…</p> : <StackView connectorId={connectorId} frames={stop.frames} />}
        <div className={classes.beside}>
          <WatchList />
          <BreakpointList connectorId={connectorId} />
        </div>
      </div>
    </div>
  )
}

function lineRunsNoMore({ event }: { event: number }): number {
  say('The line of the cursor does not run after this moment.')
  return event
}

type StepProps = { label: string; icon: LucideIcon; isOff: boolean; onClick: () => void }

const Step = ({ label, icon: Icon, isOff, onClick }: StepProps) => (
  <Tooltip label={label}>
    <StepButton size="sm" aria-label={label.replace(/ \(.*/, '')} isLast={isOff} onClick={onClick}><Icon size={15} aria-hidden /></StepButton>
  </Tooltip>
)
