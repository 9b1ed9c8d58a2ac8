import { graphqlClient } from '../../graphql/client.ts'
import { graphql } from '../../graphql/generated/index.ts'

const writersQuery = graphql(`
  query WhoWrote($id: ID!, $before: Int) {
    getConnector(id: $id) { id libraryId parentId }
    connectorRevisions(connectorId: $id, before: $before, limit: 100) { results { number savedBy reason restoredFrom changed } hasNextPage }
  }
`)

/** Parts of a connector, by the name of their field, as it is or as it was after one of its saves. */
type Written = { id: string; revision: number | null; parts: readonly string[] }
type Revision = { number: number; savedBy: string; reason: string; restoredFrom: number | null; changed: readonly string[] }
/** Further back nobody looks. */
const mostSteps = 24

/**
 * Whether a person was the last to save each part of a connector, or it came with the product. What was cloned, derived or brought back
 * was written where it was taken from. `isOpen` tells connectors of which it is known that they hold code of others. Null when the server gives no answer.
 */
export async function isOwnCode(written: Written, person: string, isOpen: (id: string) => boolean): Promise<boolean | null> {
  const pending = [written]
  for (const [step, at] of pending.entries()) {
    if (step >= mostSteps) return false
    const { data, error } = await graphqlClient.query(writersQuery, { id: at.id, before: at.revision === null ? null : at.revision + 1 }, { requestPolicy: 'network-only' }).toPromise()
    if (error?.networkError) return null
    const connector = data?.getConnector ?? null
    if (connector === null || isOpen(at.id)) return false
    if (connector.libraryId !== null) continue
    const { results = [], hasNextPage = false } = data?.connectorRevisions ?? {}
    const found = sourcesOf(at, results, { person, parentId: connector.parentId })
    if (found === null || (found.left.length > 0 && !hasNextPage)) return false
    pending.push(...found.sources)
    if (found.left.length > 0) pending.push({ id: at.id, revision: (results.at(-1)?.number ?? 1) - 1, parts: found.left })
  }
  return true
}

/** Where to look on for parts that the person did not write here, and those that older revisions tell of; null where somebody else wrote one. */
function sourcesOf({ id, parts }: Written, revisions: readonly Revision[], { person, parentId }: { person: string; parentId: string | null }): { sources: Written[]; left: readonly string[] } | null {
  const sources: Written[] = []
  let left = parts
  for (const { savedBy, reason, restoredFrom, changed } of revisions) {
    const isMade = reason === 'created' || reason === 'cloned' || reason === 'derived'
    const here = isMade ? left : left.filter((part) => changed.includes(part))
    if (here.length === 0) continue
    left = left.filter((part) => !here.includes(part))
    if (reason === 'cloned' || reason === 'derived') {
      if (parentId === null) return null
      sources.push({ id: parentId, revision: null, parts: here })
    } else if (reason === 'restored' && restoredFrom !== null) sources.push({ id, revision: restoredFrom, parts: here })
    else if (savedBy !== person) return null
  }
  return { sources, left }
}
