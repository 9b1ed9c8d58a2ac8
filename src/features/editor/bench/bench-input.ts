import type { ModuleSample } from '#domain/connector.ts'
import { moduleByOrigin } from '#domain/parts/part-values.ts'
import { type Draft, frozenState } from '#src/workspace/draft.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { setSample } from '#src/workspace/samples/sample-edits.ts'
import { startingInput } from '#src/workspace/bench/starting-input.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { useModuleAround } from '../use-module-around.ts'
import { benchKey, chosenSampleId, typedOver, type Typed, typeOver, useChosenSampleId, useTyped } from '#src/workspace/bench/chosen-sample-store.ts'

/** What the next run of a module is given. */
export type BenchInput = {
  /** Null while it belongs to no sample. */
  sample: ModuleSample | null
  inputJson: string
  recordedAnswersJson: string | null
  /** Typed here and kept by no sample. */
  isTypedOver: boolean
}

const openedAt = new Date()

export function useBenchInput(connectorId: string, place: ModulePlace): BenchInput | null {
  const bench = benchKey(connectorId, place)
  const chosen = useChosenSampleId(bench)
  const module = useModuleAround(connectorId, place)
  const sample = module === null ? null : sampleChosen(module.samples, chosen)
  const typed = useTyped(bench, sample?.id ?? null)
  return module === null ? null : inputFrom(sample, typed, () => startingInput(place.kind, module, openedAt))
}

export function benchInput(connectorId: string, place: ModulePlace, { mine }: Draft): BenchInput | null {
  const module = moduleByOrigin(mine, place.kind, place.originId)
  if (module === null) return null
  const bench = benchKey(connectorId, place)
  const sample = sampleChosen(module.samples, chosenSampleId(bench))
  return inputFrom(sample, typedOver(bench, sample?.id ?? null), () => startingInput(place.kind, module, openedAt))
}

/** In a draft the sample itself changes; elsewhere what is typed lasts as long as the page. */
export function changeBenchInput(connectorId: string, place: ModulePlace, texts: Typed) {
  const draft = draftById(connectorId)
  const input = draft === null ? null : benchInput(connectorId, place, draft)
  if (draft === null || input === null) return
  if (input.sample === null || frozenState(draft) !== null) typeOver(benchKey(connectorId, place), input.sample?.id ?? null, texts)
  else setSample(connectorId, place, input.sample, texts)
}

/** The first one until somebody chooses; null chosen on purpose is an input of its own. */
function sampleChosen(samples: readonly ModuleSample[], chosen: string | null | undefined): ModuleSample | null {
  if (chosen === null) return null
  return samples.find(({ id }) => id === chosen) ?? samples[0] ?? null
}

function inputFrom(sample: ModuleSample | null, typed: Typed | undefined, start: () => string): BenchInput {
  return {
    sample,
    inputJson: typed?.inputJson ?? sample?.inputJson ?? start(),
    recordedAnswersJson: typed?.recordedAnswersJson !== undefined ? typed.recordedAnswersJson : (sample?.recordedAnswersJson ?? null),
    isTypedOver: typed !== undefined,
  }
}
