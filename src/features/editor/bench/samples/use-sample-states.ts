import { useDeferredValue, useMemo } from 'react'
import { useQuery } from 'urql'
import { useCapabilities } from '#src/graphql/capabilities.ts'
import { latestOf } from '#src/workspace/draft.ts'
import type { Runnable } from '#src/workspace/bench/run-request.ts'
import { sampleEntries, type SampleEntry, stateOfEntry } from '#src/workspace/bench/sample-entries.ts'
import { type SampleStateName, useSampleResults } from '#src/workspace/bench/sample-results-store.ts'
import { testValuesQuery } from '#src/workspace/bench/test-values.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { useDraft } from '../../use-draft.ts'

/** The connector as its samples run on it now. */
export function useRunnable(connectorId: string): Runnable {
  const { content, handle } = useDraft(connectorId, (draft) => ({ content: draft.mine, handle: latestOf(draft).head.handle }))
  const isPossible = useCapabilities()?.has('CONFIG_TEST_VALUES') === true
  const [{ data }] = useQuery({ query: testValuesQuery, variables: { connectorId }, pause: !isPossible })
  const testValuesJson = data?.configTestValues?.valuesJson ?? null
  return useMemo(() => ({ content, handle, testValuesJson }), [content, handle, testValuesJson])
}

/** The samples of a module, or of all of them, and how each stands. */
export function useStatedSamples(connectorId: string, place: ModulePlace | null): { runnable: Runnable; entries: readonly (SampleEntry & { state: SampleStateName })[] } {
  // A key in a script must not wait for the prints of the samples.
  const runnable = useDeferredValue(useRunnable(connectorId))
  const results = useSampleResults()
  const entries = useMemo(
    () => sampleEntries(runnable.content, place).map((entry) => ({ ...entry, state: stateOfEntry(connectorId, runnable, entry, results) })),
    [connectorId, runnable, place, results],
  )
  return { runnable, entries }
}

/** How the samples of a module stand, by their ids. */
export function useSampleStates(connectorId: string, place: ModulePlace): ReadonlyMap<string, SampleStateName> {
  const { entries } = useStatedSamples(connectorId, place)
  return useMemo(() => new Map(entries.map(({ sample, state }) => [sample.id, state])), [entries])
}
