import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** What came of the last run of a sample, and the print of everything that it ran on. */
export type SampleResult = { print: string; isPassed: boolean; at: number }
export type SampleState = 'passed' | 'failed' | 'stale' | 'never'

type Results = { bySample: Readonly<Record<string, SampleResult>> }

/** Of this browser; the oldest are forgotten beyond these. */
const resultsKept = 3_000

const useResults = create<Results>()(persist((): Results => ({ bySample: {} }), { name: 'studio-sample-results' }))

// A sample keeps its id in clones and versions, so the connector is part of the key.
const keyOf = (connectorId: string, sampleId: string) => `${connectorId}/${sampleId}`

export const useSampleResults = () => useResults(({ bySample }) => bySample)

export function noteSampleResults(connectorId: string, results: readonly (readonly [sampleId: string, SampleResult])[]) {
  useResults.setState(({ bySample }) => {
    const all = { ...bySample, ...Object.fromEntries(results.map(([sampleId, result]) => [keyOf(connectorId, sampleId), result])) }
    const newest = Object.entries(all).toSorted(([, one], [, other]) => other.at - one.at)
    return { bySample: newest.length > resultsKept ? Object.fromEntries(newest.slice(0, resultsKept)) : all }
  })
}

/** Stale: something that the sample runs on has changed since. */
export function sampleState(results: Results['bySample'], sample: { connectorId: string; id: string; print: string }): SampleState {
  const result = results[keyOf(sample.connectorId, sample.id)]
  if (result === undefined) return 'never'
  if (result.print !== sample.print) return 'stale'
  return result.isPassed ? 'passed' : 'failed'
}
