import type { ConnectorId } from '#domain/ids.ts'
import type { Connection } from '#server/conventions/sql.ts'

/** How a draft came to be what it is. */
export type RevisionReason = 'created' | 'cloned' | 'derived' | 'saved' | 'restored'

/** A revision without its content. */
export type RevisionRow = {
  connectorId: ConnectorId
  number: number
  savedAt: string
  savedBy: string
  savedByName: string
  reason: RevisionReason
  restoredFrom: number | null
  changed: string[]
}

const columns = (sql: Connection) => sql`
  connector_id AS "connectorId", number, saved_at AS "savedAt", saved_by AS "savedBy", saved_by_name AS "savedByName", reason,
  restored_from AS "restoredFrom", changed
`

/** Under the next number; whoever changes a connector holds its lock. */
export async function insertRevision(sql: Connection, revision: Omit<RevisionRow, 'number'> & { content: string }): Promise<void> {
  const { connectorId, savedAt, savedBy, savedByName, reason, restoredFrom, changed, content } = revision
  await sql`
    INSERT INTO connector_revisions (connector_id, number, saved_at, saved_by, saved_by_name, reason, restored_from, changed, content)
    SELECT ${connectorId}, coalesce(max(number), 0) + 1, ${savedAt}, ${savedBy}, ${savedByName}, ${reason}, ${restoredFrom}, ${changed}, ${content}
    FROM connector_revisions WHERE connector_id = ${connectorId}
  `
}

/** Newest first, those before a number. */
export async function findRevisions(sql: Connection, connector: ConnectorId, { before, limit }: { before: number | null; limit: number }): Promise<RevisionRow[]> {
  return sql<RevisionRow[]>`
    SELECT ${columns(sql)} FROM connector_revisions
    WHERE connector_id = ${connector} ${before === null ? sql`` : sql`AND number < ${before}`} ORDER BY number DESC LIMIT ${limit}
  `
}

export async function findRevision(sql: Connection, connector: ConnectorId, number: number): Promise<RevisionRow | null> {
  const [row] = await sql<RevisionRow[]>`SELECT ${columns(sql)} FROM connector_revisions WHERE connector_id = ${connector} AND number = ${number}`
  return row ?? null
}

export type RevisionName = Pick<RevisionRow, 'connectorId' | 'number'>

const named = (sql: Connection, names: readonly RevisionName[]) => sql`
  (connector_id, number) IN (SELECT * FROM unnest(${names.map(({ connectorId }) => connectorId)}::uuid[], ${names.map(({ number }) => number)}::integer[]))
`

export async function findRevisionContents(sql: Connection, names: readonly RevisionName[]): Promise<(RevisionName & { content: string })[]> {
  return sql<(RevisionName & { content: string })[]>`SELECT connector_id AS "connectorId", number, content FROM connector_revisions WHERE ${named(sql, names)}`
}

/** Bytes, found without reading the contents. */
export async function revisionContentSize(sql: Connection, names: readonly RevisionName[]): Promise<number> {
  const [row] = await sql<{ bytes: number }[]>`SELECT coalesce(sum(octet_length(content)), 0) AS bytes FROM connector_revisions WHERE ${named(sql, names)}`
  return row?.bytes ?? 0
}

export async function findRevisionContent(sql: Connection, connector: ConnectorId, number: number): Promise<string | null> {
  const [row] = await sql<{ content: string }[]>`SELECT content FROM connector_revisions WHERE connector_id = ${connector} AND number = ${number}`
  return row?.content ?? null
}
