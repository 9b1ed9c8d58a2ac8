import { graphqlClient } from '../../graphql/client.ts'
import { graphql } from '../../graphql/generated/index.ts'

const writerQuery = graphql(`
  query WhoWrote($id: ID!, $number: Int!, $isNewest: Boolean!) {
    getConnector(id: $id) { id libraryId parentId }
    newest: connectorRevisions(connectorId: $id, limit: 1) @include(if: $isNewest) { results { savedBy reason restoredFrom } }
    revision: connectorRevision(connectorId: $id, number: $number) @skip(if: $isNewest) { savedBy reason restoredFrom }
  }
`)

/** A connector as it is, or as it was after one of its saves. */
type Written = { id: string; revision: number | null }
/** Further back nobody looks. */
const mostSteps = 8

/**
 * Whether a person saved what a connector holds, or it came with the product. What was cloned, derived or brought back was written where
 * it was taken from. `isOpen` tells connectors of which it is known that they hold code of others. Null when the server gives no answer.
 */
export async function isOwnCode(written: Written, person: string, isOpen: (id: string) => boolean): Promise<boolean | null> {
  let at = written
  for (let step = 0; step < mostSteps; step += 1) {
    const { data, error } = await graphqlClient.query(writerQuery, { id: at.id, number: at.revision ?? 0, isNewest: at.revision === null }, { requestPolicy: 'network-only' }).toPromise()
    if (error?.networkError) return null
    const connector = data?.getConnector ?? null
    if (connector === null || isOpen(at.id)) return false
    if (connector.libraryId !== null) return true
    const revision = data?.newest?.results[0] ?? data?.revision ?? null
    if (revision === null) return false
    const source = sourceOf(at.id, revision, connector.parentId)
    if (source === 'here') return revision.savedBy === person
    if (source === null) return false
    at = source
  }
  return false
}

type Revision = { reason: string; restoredFrom: number | null }

function sourceOf(id: string, { reason, restoredFrom }: Revision, parentId: string | null): Written | 'here' | null {
  switch (reason) {
    case 'cloned':
    case 'derived':
      return parentId === null ? null : { id: parentId, revision: null }
    case 'restored':
      return restoredFrom === null ? null : { id, revision: restoredFrom }
    default:
      return 'here'
  }
}
