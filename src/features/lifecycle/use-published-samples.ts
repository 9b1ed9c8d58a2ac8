import { useMemo } from 'react'
import type { Runnable } from '#src/workspace/bench/run-request.ts'
import { sampleEntries, type SampleEntry, stateOfEntry } from '#src/workspace/samples/sample-entries.ts'
import { type SampleStateName, useSampleResults } from '#src/workspace/samples/sample-results-store.ts'
import { openSamplesInWords, samplesInWords } from '#src/workspace/samples/sample-state-words.ts'

export type PublishedSamples = {
  entries: readonly (SampleEntry & { state: SampleStateName })[]
  /** As in "2 failed, 1 outdated"; empty where all passed. */
  open: string
  /** As in "2 failed, 7 passed". */
  all: string
}

/** The samples of what is to be published, and how they stand. */
export function usePublishedSamples(connectorId: string, runnable: Runnable): PublishedSamples {
  const results = useSampleResults()
  return useMemo(() => {
    const entries = sampleEntries(runnable.content).map((entry) => ({ ...entry, state: stateOfEntry(connectorId, runnable, entry, results) }))
    const states = entries.map(({ state }) => state)
    return { entries, open: openSamplesInWords(states), all: samplesInWords(states) }
  }, [connectorId, runnable, results])
}
