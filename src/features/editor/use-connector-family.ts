import { useMemo } from 'react'
import { useQuery } from 'urql'
import { latestOf } from '#src/workspace/draft.ts'
import type { ConnectorFacts } from '#src/workspace/lifecycle/connector-steps.ts'
import { graphql } from '#src/graphql/generated/index.ts'
import { useDraft } from './use-draft.ts'

const familyQuery = graphql(`
  query ConnectorFamily($id: ID!) {
    getConnector(id: $id) {
      id
      libraryId
      published
      parent { id name handle version }
      children(limit: 20) { id name handle version }
    }
  }
`)

export type Relative = { id: string; name: string; handle: string; version: number }

/** What the connector was derived from, and what was derived from it. */
export function useConnectorFamily(connectorId: string): { parent: Relative | null; children: readonly Relative[] } {
  const [{ data }] = useQuery({ query: familyQuery, variables: { id: connectorId }, requestPolicy: 'cache-and-network' })
  return { parent: data?.getConnector?.parent ?? null, children: data?.getConnector?.children ?? [] }
}

/** By these it is known what can be done with the connector as a whole. */
export function useConnectorFacts(connectorId: string): ConnectorFacts {
  const { head, name } = useDraft(connectorId, (draft) => ({ head: latestOf(draft).head, name: draft.mine.name }))
  const { children } = useConnectorFamily(connectorId)
  return useMemo(
    () => ({ id: connectorId, name, version: head.version, libraryId: head.state === 'library' ? connectorId : null, published: head.state !== 'draft', parentId: head.parentId, children }),
    [connectorId, name, head, children],
  )
}
