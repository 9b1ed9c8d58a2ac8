import { useState } from 'react'
import { moduleByOrigin } from '#domain/parts/part-values.ts'
import { noteRun } from '#src/workspace/samples/note-run.ts'
import { randomId } from '#src/workspace/random-id.ts'
import { sampleFromRun } from '#src/workers/lua-run/contract.ts'
import { addSample, freeSampleName } from '#src/workspace/samples/sample-edits.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { useFrozenReason } from '../../frozen.ts'
import { useDraft } from '../../use-draft.ts'
import type { Bench } from '../bench.ts'
import type { BenchInput } from '../bench-input.ts'
import { benchKey, chooseSample, forgetTyped } from '#src/workspace/bench/chosen-sample-store.ts'
import { type FinishedRun, setBenchRun } from '../run-store.ts'
import { SampleNameDialog } from './SampleNameDialog.tsx'

/** Makes a sample of a run: its input, what the host answered, and what it did. */
export function KeepButton({ connectorId, place, input, run, refusal }: Bench & { input: BenchInput; run: FinishedRun; /** Why the run makes no sample. */ refusal: string | null }) {
  const [isNaming, setNaming] = useState(false)
  const frozen = useFrozenReason(connectorId)
  const samples = useDraft(connectorId, ({ mine }) => ({ samples: moduleByOrigin(mine, place.kind, place.originId)?.samples ?? [] })).samples
  const keep = (name: string) => {
    const bench = benchKey(connectorId, place)
    const { request, report } = run
    const sample = sampleFromRun({ id: randomId(), name, inputJson: input.inputJson, request, report })
    addSample(connectorId, place, sample)
    forgetTyped(bench, null)
    chooseSample(bench, sample.id)
    setBenchRun(bench, { status: 'finished', run: { ...run, sampleId: sample.id, given: { chosenId: sample.id, inputJson: sample.inputJson, recordedAnswersJson: sample.recordedAnswersJson } } })
    noteRun(connectorId, run.runnable, place, { sample, request, report })
  }
  return (
    <>
      <ReasonButton variant="default" size="compact-xs" reason={frozen ?? refusal} onClick={() => setNaming(true)}>Keep as sample…</ReasonButton>
      {isNaming && <SampleNameDialog title="Keep the run as a sample" submitLabel="Keep" name={freeSampleName(samples, 'Sample')} onName={keep} onClose={() => setNaming(false)} />}
    </>
  )
}
