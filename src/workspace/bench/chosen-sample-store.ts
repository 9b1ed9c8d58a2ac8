import { create } from 'zustand'
import type { ModulePlace } from '../module-edits.ts'

/** What was typed over a sample, or without one, where it is not kept in a draft. */
export type Typed = { inputJson?: string; recordedAnswersJson?: string | null }

type Chosen = {
  /** By module: the id of the sample; null for an input without one. */
  byModule: Readonly<Record<string, string | null>>
  /** By module and sample. */
  typed: Readonly<Record<string, Typed>>
}

const useChosen = create<Chosen>(() => ({ byModule: {}, typed: {} }))

export const benchKey = (connectorId: string, { kind, originId }: ModulePlace) => `${connectorId}/${kind}/${originId}`
const typedKey = (bench: string, sampleId: string | null) => `${bench}/${sampleId ?? ''}`

/** Undefined as long as nobody chose. */
export const useChosenSampleId = (bench: string) => useChosen(({ byModule }) => byModule[bench])
export const chosenSampleId = (bench: string) => useChosen.getState().byModule[bench]
export const chooseSample = (bench: string, sampleId: string | null) => useChosen.setState(({ byModule }) => ({ byModule: { ...byModule, [bench]: sampleId } }))

export const useTyped = (bench: string, sampleId: string | null) => useChosen(({ typed }) => typed[typedKey(bench, sampleId)])
export const typedOver = (bench: string, sampleId: string | null) => useChosen.getState().typed[typedKey(bench, sampleId)]

export function typeOver(bench: string, sampleId: string | null, texts: Typed) {
  const key = typedKey(bench, sampleId)
  useChosen.setState(({ typed }) => ({ typed: { ...typed, [key]: { ...typed[key], ...texts } } }))
}

export function forgetTyped(bench: string, sampleId: string | null) {
  const key = typedKey(bench, sampleId)
  useChosen.setState(({ typed: { [key]: _gone, ...typed } }) => ({ typed }))
}

/** Tells when another sample is chosen or an input typed. */
export const onChosenSample = (listener: () => void) => useChosen.subscribe(listener)
