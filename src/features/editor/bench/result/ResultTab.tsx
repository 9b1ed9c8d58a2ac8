import { useMemo } from 'react'
import { jsonNode } from '#src/ui/value-tree/json-node.ts'
import { ValueTree } from '#src/ui/value-tree/ValueTree.tsx'
import { lackOf } from '#src/workspace/samples/lack-of.ts'
import { isUnansweredAction } from '#src/workspace/samples/verdict-on.ts'
import type { BenchInput } from '../bench-input.ts'
import type { Bench } from '../bench.ts'
import type { ShownRun } from '../run-store.ts'
import { CallerView } from './CallerView.tsx'
import { FailureView } from './FailureView.tsx'
import { KeptVerdict } from './KeptVerdict.tsx'
import { NotKept } from './NotKept.tsx'
import { SampleDifferences } from './SampleDifferences.tsx'
import { SampleVerdict } from './SampleVerdict.tsx'
import { StoppedView } from './StoppedView.tsx'
import classes from './Result.module.css'

type ResultTabProps = Bench & { input: BenchInput; run: ShownRun | null; isRunning: boolean; isEarlier: boolean }

/** What the run came to, and what the sample expected: what differs stands first. */
export function ResultTab({ connectorId, place, input, run, isRunning, isEarlier }: ResultTabProps) {
  const sample = run !== null && input.sample?.id === run.sampleId ? input.sample : null
  const lack = useMemo(() => (run === null || sample === null ? null : lackOf(sample, run.runnable, run.truth.report)), [run, sample])
  if (run === null) return <KeptVerdict connectorId={connectorId} place={place} sample={input.sample} isRunning={isRunning} />
  const { notKept, actions } = run.report
  // An error and a response show each of their texts by itself.
  const { result, response } = run.truth.report
  return (
    <div className={classes.result}>
      <SampleVerdict connectorId={connectorId} place={place} input={input} run={run.truth} lack={lack} isRunning={isRunning} isEarlier={isEarlier} />
      <div className={classes.outcome} data-earlier={isRunning || isEarlier || undefined}>
        <SampleDifferences input={input} run={run} />
        {run.report.result.status === 'returned' && response === null && <ValueTree node={jsonNode('', run.report.result.value)} label="Result" />}
        {response !== null && <CallerView response={response} />}
        {result.status === 'failed' && <FailureView connectorId={connectorId} place={place} failure={result} unanswered={actions.some((call) => isUnansweredAction(call) && result.message.includes(call.handle)) ? 'events' : 'http'} isQuiet={lack !== null} />}
        {result.status === 'stopped' && <StoppedView connectorId={connectorId} result={result} hungAt={run.hungAt} />}
        <NotKept sentences={notKept} />
      </div>
    </div>
  )
}
