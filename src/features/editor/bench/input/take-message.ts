import type { HttpMessage } from '#domain/samples/http-message.ts'
import { inputFromMessage, modulesWithKind } from '#domain/samples/sample-input.ts'
import { frozenState } from '#src/workspace/draft.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { addSample, freeSampleName, setSample } from '#src/workspace/samples/sample-edits.ts'
import { randomId } from '#src/workspace/random-id.ts'
import { offerUndo, say } from '../../notices/undo-notice.tsx'
import type { Bench } from '../bench.ts'
import { benchInput, changeBenchInput } from '../bench-input.ts'
import { benchKey, chooseSample } from '#src/workspace/bench/chosen-sample-store.ts'
import { jsonText } from './input-form.ts'

/** Where a message goes while a sample is chosen: beside it as a sample of its own, or in the place of its input. */
export type TakenInto = 'new sample' | 'chosen sample'
type Taken = { message: HttpMessage; notes: readonly string[]; into: TakenInto; /** Of the new sample. */ name: string }

/** Makes a request, or a file read as one, an input of the module; answers why it can not be. What a person should know of it is said. */
export function takeMessage({ connectorId, place }: Bench, { message, notes, into, name }: Taken): string | null {
  const gone = 'The module is not there any more.'
  const draft = draftById(connectorId)
  if (draft === null) return gone
  const target = modulesWithKind(draft.mine).find(({ kind, module }) => kind === place.kind && module.originId === place.originId)
  if (target === undefined) return gone
  const read = inputFromMessage(target, message)
  if (!read.ok) return read.problem
  const inputJson = jsonText(read.input)
  const sample = frozenState(draft) === null ? (benchInput(connectorId, place, draft)?.sample ?? null) : null
  if (sample === null) {
    changeBenchInput(connectorId, place, { inputJson })
  } else if (into === 'chosen sample') {
    offerUndo(connectorId, `The input of “${sample.name}” is replaced.`, setSample(connectorId, place, sample, { inputJson }))
  } else {
    const added = { id: randomId(), name: freeSampleName(target.module.samples, name), inputJson, recordedAnswersJson: null, expectedOutcomeJson: null }
    offerUndo(connectorId, `“${added.name}” is a new sample; “${sample.name}” is as it was.`, addSample(connectorId, place, added))
    chooseSample(benchKey(connectorId, place), added.id)
  }
  const said = [...notes, ...read.notes]
  if (said.length > 0) say(said.join(' '))
  return null
}
