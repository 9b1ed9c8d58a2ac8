import { ActionIcon, Slider, Tooltip } from '@mantine/core'
import { ChevronFirst, ChevronLast, StepBack, StepForward } from 'lucide-react'
import { useEffect } from 'react'
import type { Bench } from '../bench.ts'
import benchClasses from '../Bench.module.css'
import { CodeLink } from '../CodeLink.tsx'
import type { FinishedRun } from '../run-store.ts'
import { StackView } from './StackView.tsx'
import { closeTrace, traceTo, useTrace } from './trace-store.ts'
import classes from './Trace.module.css'
import { WatchList } from './WatchList.tsx'

/** A run, line by line, forward and back. */
export function TraceTab({ connectorId, run }: Bench & { run: FinishedRun | null }) {
  const trace = useTrace()
  const length = run?.report.lineEvents ?? 0
  useEffect(() => {
    if (run !== null && run.report.lineEvents > 0) void traceTo(run, 1)
    return closeTrace
  }, [run])
  if (run === null || length === 0) return <p className={benchClasses.none}>{run === null ? 'Not run yet.' : 'The run reached no line.'}</p>
  const go = (event: number) => void traceTo(run, event)
  const { event, stop } = trace
  return (
    <div className={classes.trace}>
      <div className={classes.controls}>
        <Step label="To the first line" icon={ChevronFirst} isOff={event === 1} onClick={() => go(1)} />
        <Step label="Step back" icon={StepBack} isOff={event === 1} onClick={() => go(event - 1)} />
        <Step label="Step forward" icon={StepForward} isOff={event === length} onClick={() => go(event + 1)} />
        <Step label="To the last line" icon={ChevronLast} isOff={event === length} onClick={() => go(length)} />
        <Slider className={classes.slider} size="sm" min={1} max={length} value={event} label={null} thumbLabel="Moment of the run" onChange={go} />
        <span role="status" className={classes.moment}>{event.toLocaleString('en')} of {length.toLocaleString('en')}</span>
        {stop !== null && <CodeLink connectorId={connectorId} at={stop.at} />}
      </div>
      <div className={classes.moments}>
        {stop !== null && <StackView connectorId={connectorId} frames={stop.frames} />}
        <WatchList run={run} />
      </div>
    </div>
  )
}

type StepProps = { label: string; icon: typeof StepBack; isOff: boolean; onClick: () => void }

const Step = ({ label, icon: Icon, isOff, onClick }: StepProps) => (
  <Tooltip label={label}>
    <ActionIcon size="sm" aria-label={label} disabled={isOff} onClick={onClick}><Icon size={15} aria-hidden /></ActionIcon>
  </Tooltip>
)
