import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useQuery } from 'urql'
import { connectorHandleProblem, freeHandle, suggestHandle } from '#domain/handles.ts'
import { graphql } from '#src/graphql/generated/index.ts'

const settleMs = 150

const handleUsers = graphql(`
  query HandleUsers($handle: String!) {
    listConnectors(filter: { handle: { eq: $handle } }, limit: 1) {
      results { id handle }
    }
  }
`)

const similarHandles = graphql(`
  query SimilarHandles($start: String!) {
    listConnectors(filter: { handle: { stringStartsWith: $start } }, sort: [{ field: HANDLE }], limit: 100) {
      results { id handle }
    }
  }
`)

export type HandleStatus = { kind: 'checking' } | { kind: 'free' } | { kind: 'problem'; message: string }
export type HandleField = { value: string; status: HandleStatus; change: (handle: string) => void }

/** A handle that follows the name until a person writes one, and is checked for being free while it is typed. */
export function useHandle(name: string): HandleField {
  const [typed, setTyped] = useState<string | null>(null)
  const suggested = useSuggestion(name, typed === null)
  const value = typed ?? suggested
  return { value, status: useHandleStatus(value), change: setTyped }
}

function useSuggestion(name: string, isWanted: boolean): string {
  const wanted = suggestHandle(name)
  const [start] = useDebouncedValue(wanted, settleMs)
  const [{ data, operation }] = useQuery({ query: similarHandles, variables: { start }, pause: !isWanted || name.trim() === '', requestPolicy: 'cache-and-network' })
  if (name.trim() === '') return ''
  const answeredFor = operation?.variables.start
  if (data === undefined || answeredFor !== wanted) return wanted
  return freeHandle(wanted, new Set(data.listConnectors?.results?.map(({ handle }) => handle)))
}

function useHandleStatus(handle: string): HandleStatus {
  const [settled] = useDebouncedValue(handle, settleMs)
  const problem = connectorHandleProblem(handle)
  const [{ data, fetching, error }] = useQuery({ query: handleUsers, variables: { handle: settled }, pause: problem !== null || settled === '', requestPolicy: 'cache-and-network' })
  if (problem !== null) return { kind: 'problem', message: problem.message }
  // Offline nobody can say; the server will.
  if (error !== undefined) return { kind: 'free' }
  if (settled !== handle || fetching || data === undefined) return { kind: 'checking' }
  if ((data.listConnectors?.results ?? []).length === 0) return { kind: 'free' }
  return { kind: 'problem', message: `The handle "${handle}" is taken; a handle is never used twice.` }
}
