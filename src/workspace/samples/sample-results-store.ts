import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { type JudgedSample, sampleState, type SampleState } from '#domain/samples/sample-state.ts'

export type SampleStateName = SampleState['state']
type Kept = JudgedSample & { at: number }
export type SampleResults = Readonly<Record<string, Kept>>

/** Of this browser; the oldest are forgotten beyond these. */
const resultsKept = 3_000

const useResults = create<{ bySample: SampleResults }>()(
  persist((): { bySample: SampleResults } => ({ bySample: {} }), { name: 'studio-sample-results', partialize: ({ bySample }) => ({ bySample: withoutValues(bySample) }) }),
)

/** In what a sample differed lasts as long as the page: values of a run are kept by no browser. */
function withoutValues(results: SampleResults): SampleResults {
  return Object.fromEntries(Object.entries(results).map(([key, kept]) => [key, kept.verdict.passed ? kept : { ...kept, verdict: { passed: false, differences: [] } }]))
}

// A sample keeps its id in clones and versions, so the connector is part of the key.
const keyOf = (connectorId: string, sampleId: string) => `${connectorId}/${sampleId}`

export const useSampleResults = () => useResults(({ bySample }) => bySample)
export const useSampleResult = (connectorId: string, sampleId: string) => useResults(({ bySample }) => bySample[keyOf(connectorId, sampleId)])

/** Remembers what the last run of a sample came to. */
export function noteSampleResult(connectorId: string, sampleId: string, result: JudgedSample) {
  useResults.setState(({ bySample }) => {
    const all = { ...bySample, [keyOf(connectorId, sampleId)]: { ...result, at: Date.now() } }
    const keys = Object.keys(all)
    if (keys.length <= resultsKept) return { bySample: all }
    return { bySample: Object.fromEntries(Object.entries(all).toSorted(([, one], [, other]) => other.at - one.at).slice(0, resultsKept)) }
  })
}

export const stateIn = (results: SampleResults, sample: { connectorId: string; id: string; fingerprint: string }): SampleStateName =>
  sampleState(results[keyOf(sample.connectorId, sample.id)], sample.fingerprint).state
