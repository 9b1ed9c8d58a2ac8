import { useQuery } from 'urql'
import { graphql } from '#src/graphql/generated/index.ts'
import type { CloneSourceQuery } from '#src/graphql/generated/graphql.ts'

/** Of all versions of a clone the first one was made from the source. */
export const cloneSourceQuery = graphql(`
  query CloneSource($handle: String!) {
    listConnectors(filter: { handle: { eq: $handle }, version: { eq: 1 } }, limit: 1) {
      results { id parent { id name handle version } }
    }
  }
`)

/** The version that a clone was made from. */
export type CloneSource = { id: string; name: string; handle: string; version: number }

export function sourceIn(data: CloneSourceQuery | undefined, handle: string): CloneSource | null {
  const parent = data?.listConnectors?.results?.[0]?.parent
  return parent && parent.handle !== handle ? parent : null
}

/** What all versions of a handle were cloned from; null for what is no clone. */
export function useCloneSource(handle: string): CloneSource | null {
  const [{ data }] = useQuery({ query: cloneSourceQuery, variables: { handle } })
  return sourceIn(data, handle)
}
