import { useMemo, useSyncExternalStore } from 'react'
import { useQuery } from 'urql'
import type { ConnectorContent } from '#domain/connector.ts'
import { useCapabilities } from '#src/graphql/capabilities.ts'
import { latestOf } from '#src/workspace/draft.ts'
import { draftById, useOpenConnectors } from '#src/workspace/draft-store.ts'
import type { Runnable } from '#src/workspace/bench/run-request.ts'
import { sampleEntries, type SampleEntry, stateOfEntry } from '#src/workspace/samples/sample-entries.ts'
import { type SampleStateName, useSampleResults } from '#src/workspace/samples/sample-results-store.ts'
import { testValuesQuery } from '#src/workspace/bench/test-values.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { useDraft } from '../../use-draft.ts'

const restMs = 250

/** The connector as its samples run on it now. */
export function useRunnable(connectorId: string): Runnable {
  const handle = useDraft(connectorId, (draft) => latestOf(draft).head.handle)
  const content = useRestingContent(connectorId)
  const isPossible = useCapabilities()?.has('CONFIG_TEST_VALUES') === true
  const [{ data }] = useQuery({ query: testValuesQuery, variables: { connectorId }, pause: !isPossible })
  const testValuesJson = data?.configTestValues?.valuesJson ?? null
  return useMemo(() => ({ content, handle, testValuesJson }), [content, handle, testValuesJson])
}

/** The content once the typing rests: the prints of samples are dear, and a key waits for none of them. */
const useRestingContent = (connectorId: string): ConnectorContent => useSyncExternalStore(onRest, () => openContent(connectorId))

function onRest(tell: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = useOpenConnectors.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(tell, restMs)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

function openContent(connectorId: string): ConnectorContent {
  const draft = draftById(connectorId)
  if (draft === null) throw new Error('The samples are those of a connector that is not open.')
  return draft.mine
}

/** The samples of a module, or of all of them, and how each stands. */
export function useStatedSamples(connectorId: string, place: ModulePlace | null): { runnable: Runnable; entries: readonly (SampleEntry & { state: SampleStateName })[] } {
  const runnable = useRunnable(connectorId)
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
