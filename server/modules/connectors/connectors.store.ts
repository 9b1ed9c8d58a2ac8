import type { ConnectorContent } from '#domain/connector.ts'
import type { ConnectorId } from '#domain/ids.ts'
import type { Condition } from '#server/conventions/condition.ts'
import { filterSql } from '#server/conventions/filter-sql.ts'
import type { PageRange } from '#server/conventions/page.ts'
import { type SortKey, sortSql } from '#server/conventions/sort.ts'
import { type Connection, type Fragment } from '#server/conventions/sql.ts'
import { connectorTable, rowColumns, textColumns } from './connector-columns.ts'
import type { ConnectorRow, ConnectorTexts } from './connector-row.ts'

/** How long a deleted draft waits to be brought back. */
export const restorableDays = 30

export type Listing = { condition: Condition; sort: SortKey[]; range: PageRange }

export async function findConnectors(sql: Connection, ids: readonly string[]): Promise<ConnectorRow[]> {
  return sql<ConnectorRow[]>`SELECT ${rowColumns(sql)} FROM connectors c WHERE c.id = ANY (${ids}::uuid[]) AND c.deleted_at IS NULL`
}

export async function findTexts(sql: Connection, ids: readonly ConnectorId[]): Promise<ConnectorTexts[]> {
  return sql<ConnectorTexts[]>`SELECT ${textColumns(sql)} FROM connectors c WHERE c.id = ANY (${ids}::uuid[])`
}

/** Bytes of all that the contents of connectors hold, found without reading them. */
export async function contentSize(sql: Connection, ids: readonly ConnectorId[]): Promise<number> {
  const [row] = await sql<{ bytes: number }[]>`
    SELECT (SELECT coalesce(sum(coalesce(octet_length(shared_library), 0) + coalesce(octet_length(config_json), 0) + coalesce(octet_length(iam_policy_json), 0)), 0)
        FROM connectors WHERE id = ANY (${ids}::uuid[]))
      + (SELECT coalesce(sum(octet_length(script) + octet_length(settings::text) + octet_length(samples::text)), 0)
        FROM connector_modules WHERE connector_id = ANY (${ids}::uuid[])) AS bytes
  `
  return row?.bytes ?? 0
}

/** Answers one row more than asked for where there are more. The ids come first: an index skips to a far page without reading rows. */
export async function listConnectors(sql: Connection, { condition, sort, range }: Listing): Promise<ConnectorRow[]> {
  return sql<ConnectorRow[]>`
    SELECT ${rowColumns(sql)} FROM connectors c JOIN (
      SELECT c.id FROM connectors c WHERE ${connectorWhere(sql, condition)}
      ORDER BY ${sortSql(sql, sort, 'c')} LIMIT ${range.limit + 1} OFFSET ${range.offset}
    ) page ON page.id = c.id
    ORDER BY ${sortSql(sql, sort, 'c')}
  `
}

export async function countConnectors(sql: Connection, condition: Condition): Promise<number> {
  const [row] = await sql<{ count: number }[]>`SELECT count(*) FROM connectors c WHERE ${connectorWhere(sql, condition)}`
  return row?.count ?? 0
}

/** The children of many parents, a page for each of them. */
export async function listChildren(sql: Connection, parents: readonly ConnectorId[], { condition, sort, range }: Listing): Promise<ConnectorRow[]> {
  return sql<ConnectorRow[]>`
    SELECT child.* FROM unnest(${parents}::uuid[]) AS parent (id), LATERAL (
      SELECT ${rowColumns(sql)} FROM connectors c WHERE c.parent_id = parent.id AND ${connectorWhere(sql, condition)}
      ORDER BY ${sortSql(sql, sort, 'c')} LIMIT ${range.limit} OFFSET ${range.offset}
    ) child
  `
}

export type LockedConnector = ConnectorRow & { isDeleted: boolean; isPastRestoring: boolean; createdBy: string | null }

/** Reads a connector, deleted or not, and keeps it for this transaction: to change it, or to derive from it. */
export async function lockConnector(sql: Connection, id: string, lock: 'UPDATE' | 'SHARE'): Promise<LockedConnector | undefined> {
  const [row] = await sql<LockedConnector[]>`
    SELECT ${rowColumns(sql)}, c.deleted_at IS NOT NULL AS "isDeleted", c.created_by AS "createdBy",
      c.deleted_at < clock_timestamp() - make_interval(days => ${restorableDays}) IS TRUE AS "isPastRestoring"
    FROM connectors c WHERE c.id = ${id}::uuid FOR ${sql.unsafe(lock)}
  `
  return row
}

export type NewConnector = {
  id: ConnectorId
  handle: string
  version: number
  parentId: ConnectorId | null
  /** Set by the owner of the tables alone: the run-time role may not even name the column. */
  libraryId?: string
  /** A person or a service token; null for the library. */
  createdBy: string | null
  content: ConnectorContent
}

export async function insertConnector(sql: Connection, { id, handle, version, parentId, libraryId, createdBy, content }: NewConnector): Promise<void> {
  const [column, value] = libraryId === undefined ? [sql``, sql``] : [sql`, library_id`, sql`, ${libraryId}`]
  await sql`
    INSERT INTO connectors
      (id, handle, version, parent_id, name, description, connector_type, shared_library, config_json, iam_policy_json, created_by${column})
    VALUES (${id}, ${handle}, ${version}, ${parentId}, ${content.name}, ${content.description}, ${content.connectorType},
      ${content.sharedLibrary}, ${content.configJson}, ${content.iamPolicyJson}, ${createdBy}${value})
  `
}

export async function updateContent(sql: Connection, id: ConnectorId, content: ConnectorContent): Promise<void> {
  await change(sql, id, sql`
    name = ${content.name}, description = ${content.description}, connector_type = ${content.connectorType},
    shared_library = ${content.sharedLibrary}, config_json = ${content.configJson}, iam_policy_json = ${content.iamPolicyJson}
  `)
}

export async function setPublished(sql: Connection, id: ConnectorId, sha256: string): Promise<void> {
  await change(sql, id, sql`published = true, published_at = clock_timestamp(), content_sha256 = ${sha256}`)
}

export async function setDeleted(sql: Connection, id: ConnectorId, isDeleted: boolean): Promise<void> {
  await change(sql, id, sql`deleted_at = CASE WHEN ${isDeleted} THEN clock_timestamp() END`)
}

/** A trigger sets updated_at, so that it rises with every change whoever makes it. */
async function change(sql: Connection, id: ConnectorId, assignments: Fragment): Promise<void> {
  await sql`UPDATE connectors SET ${assignments} WHERE id = ${id}`
}

/** The highest number ever used under a handle, 0 for a free one; nobody else gets a number until the transaction ends. */
export async function lastVersion(sql: Connection, handle: string): Promise<number> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('connector handle ' || ${handle}::text, 0))`
  const [row] = await sql<{ version: number }[]>`SELECT coalesce(max(version), 0) AS version FROM burned_versions WHERE handle = ${handle}`
  return row?.version ?? 0
}

/** A version of a handle, deleted or not; the highest one where no version is given. */
export async function findByVersion(sql: Connection, handle: string, version?: number): Promise<ConnectorRow | undefined> {
  const [row] = await sql<ConnectorRow[]>`
    SELECT ${rowColumns(sql)} FROM connectors c WHERE c.handle = ${handle} ${version === undefined ? sql`` : sql`AND c.version = ${version}`}
    ORDER BY c.version DESC LIMIT 1
  `
  return row
}

export async function libraryVersionBefore(sql: Connection, libraryId: string, version: number): Promise<ConnectorId | null> {
  const [row] = await sql<{ id: ConnectorId }[]>`
    SELECT id FROM connectors WHERE library_id = ${libraryId} AND version < ${version} ORDER BY version DESC LIMIT 1
  `
  return row?.id ?? null
}

export async function hasLiveChildren(sql: Connection, id: ConnectorId): Promise<boolean> {
  const rows = await sql`SELECT FROM connectors WHERE parent_id = ${id} AND deleted_at IS NULL LIMIT 1`
  return rows.length > 0
}

/** The drafts that a viewer made, newest first. */
export async function findDraftIdsOf(sql: Connection, maker: string, limit: number): Promise<ConnectorId[]> {
  const rows = await sql<{ id: ConnectorId }[]>`
    SELECT id FROM connectors WHERE created_by = ${maker} AND NOT published AND deleted_at IS NULL ORDER BY created_at DESC LIMIT ${limit}
  `
  return rows.map(({ id }) => id)
}

export type DeletedRow = Pick<ConnectorRow, 'id' | 'handle' | 'version' | 'name'> & { deletedAt: string; restorableUntil: string }

/** Drafts that can be brought back, the last deleted one first; those of one maker where one is given. */
export async function findDeleted(sql: Connection, maker: string | null, limit: number): Promise<DeletedRow[]> {
  return sql<DeletedRow[]>`
    SELECT id, handle, version, name, deleted_at AS "deletedAt", deleted_at + make_interval(days => ${restorableDays}) AS "restorableUntil" FROM connectors
    WHERE deleted_at > clock_timestamp() - make_interval(days => ${restorableDays}) ${maker === null ? sql`` : sql`AND created_by = ${maker}`}
    ORDER BY deleted_at DESC, id LIMIT ${limit}
  `
}

export async function wasDeleted(sql: Connection, id: ConnectorId): Promise<boolean> {
  const rows = await sql`SELECT FROM connectors WHERE id = ${id} AND deleted_at IS NOT NULL`
  return rows.length > 0
}

/** Of the connector c: it exists for a reader and matches. */
export const connectorWhere = (sql: Connection, condition: Condition) => sql`c.deleted_at IS NULL AND ${filterSql(sql, connectorTable, condition, 'c')}`
