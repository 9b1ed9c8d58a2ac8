import type { ConnectorContent } from '#domain/connector.ts'
import { moduleId } from '#domain/ids.ts'
import { nearestVersion } from '#domain/merge/nearest-version.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import { modulesOf, withModules } from '#domain/parts/part-values.ts'
import { graphqlClient } from '#src/graphql/client.ts'
import { findOutTrust } from '../bench/trusted-store.ts'
import { codeOf, latestOf } from '../draft.ts'
import { draftById } from '../draft-store.ts'
import { fetchConnector } from '../fetch-connector.ts'
import { randomId } from '../random-id.ts'
import type { ServerVersion } from '../server-version.ts'
import { cloneSourceQuery, sourceIn } from './clone-source.ts'
import { publishedVersionsQuery } from './published-versions.ts'

/** More versions back the base of a merge is not looked for. */
const mostVersions = 12

/** What a clone can take from the connector that it was cloned from: its newest version, and the one that the clone holds now. */
export type SourceUpgrade = { newest: ServerVersion; held: ServerVersion }

/** What can be taken, as people call it. */
export const sourceName = ({ newest: { content, head } }: Pick<SourceUpgrade, 'newest'>): string => `${content.name} v${head.version}`

export type FoundUpgrade = { status: 'found'; upgrade: SourceUpgrade } | { status: 'nothing new'; newest: ServerVersion } | { status: 'no source' } | { status: 'failed'; message: string }

/** Looks for what is new where an open connector was cloned from. A failure is told in a sentence. */
export async function findSourceUpgrade(connectorId: string): Promise<FoundUpgrade> {
  const read = await readSourceVersions(connectorId)
  const mine = draftById(connectorId)?.mine
  if (read.status === 'failed') return unreachable
  const found: FoundUpgrade = mine === undefined ? { status: 'no source' } : upgradeAmong(read.versions, mine)
  // Before it is taken: then nothing of it runs that is still to be asked about.
  if (found.status === 'found') await findOutTrust(codeOf(found.upgrade.newest))
  return found
}

/** Of some versions of the source, which one a content holds and whether there is a newer one. */
export function upgradeAmong(versions: readonly ServerVersion[], mine: ConnectorContent): FoundUpgrade {
  const held = nearestVersion(mine, versions)
  const newest = versions.find(({ head }) => head.state !== 'draft')
  if (newest === undefined || held === null) return { status: 'no source' }
  return held.head.version < newest.head.version ? { status: 'found', upgrade: { newest, held } } : { status: 'nothing new', newest }
}

export type SourceVersions = { status: 'read'; versions: readonly ServerVersion[] } | { status: 'failed' }

/** The versions that a clone may hold, the newest first; none of what is no clone. */
export async function readSourceVersions(connectorId: string): Promise<SourceVersions> {
  const draft = draftById(connectorId)
  if (draft === null) return none
  const { handle } = latestOf(draft).head
  const source = await graphqlClient.query(cloneSourceQuery, { handle }, { requestPolicy: 'network-only' }).toPromise()
  if (source.error !== undefined) return { status: 'failed' }
  const parent = sourceIn(source.data, handle)
  if (parent === null) return none
  const listed = await graphqlClient.query(publishedVersionsQuery, { handle: parent.handle, limit: mostVersions }, { requestPolicy: 'network-only' }).toPromise()
  if (listed.error !== undefined) return { status: 'failed' }
  const ids = (listed.data?.listConnectors?.results ?? []).map(({ id }) => id)
  const fetched = await Promise.all([...new Set([...ids, parent.id])].map(fetchConnector))
  if (fetched.some(({ status }) => status === 'failed')) return { status: 'failed' }
  return { status: 'read', versions: fetched.flatMap((each) => (each.status === 'found' ? [each.version] : [])) }
}

const none: SourceVersions = { status: 'read', versions: [] }
const unreachable: FoundUpgrade = { status: 'failed', message: 'The newer version could not be read from the server. Nothing was changed; try again.' }

/** The content of another connector as a change of this one: modules that both have keep the ids they have here, new ones get their own. */
export function asOwnModules(theirs: ConnectorContent, mine: ConnectorContent): ConnectorContent {
  return moduleKindNames.reduce((content, kind) => {
    const own = new Map(modulesOf(mine, kind).map(({ originId, id }) => [originId, id]))
    return withModules(content, kind, modulesOf(theirs, kind).map((module) => ({ ...module, id: own.get(module.originId) ?? moduleId(randomId()) })))
  }, theirs)
}
