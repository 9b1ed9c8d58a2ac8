import { Button } from '@mantine/core'
import { Play } from 'lucide-react'
import { Blank } from '#src/ui/Blank.tsx'
import { jsonNode } from '#src/ui/value-tree/json-node.ts'
import { ValueTree } from '#src/ui/value-tree/ValueTree.tsx'
import { modKey } from '../../keys.ts'
import type { BenchInput } from '../bench-input.ts'
import type { Bench } from '../bench.ts'
import { runNow } from '../run-now.ts'
import type { FinishedRun } from '../run-store.ts'
import { CallerView } from './CallerView.tsx'
import { FailureView } from './FailureView.tsx'
import { NotKept } from './NotKept.tsx'
import { SampleDifferences } from './SampleDifferences.tsx'
import { SampleVerdict } from './SampleVerdict.tsx'
import { StoppedView } from './StoppedView.tsx'
import classes from './Result.module.css'

type ResultTabProps = Bench & { input: BenchInput; run: FinishedRun | null }

/** What the run came to, and what the sample expected. */
export function ResultTab({ connectorId, place, input, run }: ResultTabProps) {
  if (run === null) {
    return (
      <Blank title="Not run yet" actions={<Button leftSection={<Play size={13} aria-hidden />} onClick={() => void runNow(connectorId, place)}>Run</Button>}>
        {modKey('Enter')} runs the module on the input beside, in a sandbox of this browser; nothing leaves it.
      </Blank>
    )
  }
  const { result, response, notKept } = run.report
  return (
    <div className={classes.result}>
      <SampleVerdict connectorId={connectorId} place={place} input={input} run={run} />
      {result.status === 'returned' && response === null && <ValueTree node={jsonNode('', result.value)} label="Result" />}
      {response !== null && <CallerView response={response} />}
      {result.status === 'failed' && <FailureView connectorId={connectorId} failure={result} />}
      {result.status === 'stopped' && <StoppedView connectorId={connectorId} result={result} />}
      <SampleDifferences input={input} run={run} />
      <NotKept sentences={notKept} />
    </div>
  )
}
