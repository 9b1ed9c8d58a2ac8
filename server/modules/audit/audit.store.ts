import { escapeLike } from '#server/conventions/like-pattern.ts'
import type { Connection } from '#server/conventions/sql.ts'
import type { AuditAction } from './audit-actions.ts'
import type { AuditRecord } from './audit-record.ts'
import { chainStart } from './record-hash.ts'

/** Any number that nobody else locks: records are written one after the other. */
const chainLock = 7_236_004

const columns = (sql: Connection) => sql`
  number, at, actor_kind AS "actorKind", actor_id AS "actorId", actor_name AS "actorName", action, object_id AS "objectId",
  object_name AS "objectName", summary, before_sha256 AS "beforeSha256", after_sha256 AS "afterSha256", request_id AS "requestId",
  previous_sha256 AS "previousSha256", sha256
`

export type ChainEnd = { number: number; sha256: string; now: string }

/** The last record, which stays the last until the transaction ends. */
export async function lockChainEnd(sql: Connection): Promise<ChainEnd> {
  await sql`SELECT pg_advisory_xact_lock(${chainLock})`
  const [end] = await sql<ChainEnd[]>`
    SELECT coalesce(max(number), 0) AS number, coalesce((SELECT sha256 FROM audit_records ORDER BY number DESC LIMIT 1), ${chainStart}) AS sha256, clock_timestamp() AS now
    FROM audit_records
  `
  if (!end) throw new Error('The end of the audit chain was not found.')
  return end
}

export async function insertRecords(sql: Connection, records: readonly AuditRecord[]): Promise<void> {
  await sql`
    INSERT INTO audit_records (number, at, actor_kind, actor_id, actor_name, action, object_id, object_name, summary,
      before_sha256, after_sha256, request_id, previous_sha256, sha256)
    SELECT number, at, "actorKind", "actorId", "actorName", action, "objectId", "objectName", summary,
      "beforeSha256", "afterSha256", "requestId", "previousSha256", sha256
    FROM json_to_recordset(${JSON.stringify(records)}::text::json) AS new (number bigint, at timestamptz, "actorKind" text, "actorId" uuid,
      "actorName" text, action text, "objectId" uuid, "objectName" text, summary text, "beforeSha256" text, "afterSha256" text,
      "requestId" uuid, "previousSha256" text, sha256 text)
  `
}

export type AuditSearch = { text: string | null; objectId: string | null; before: number | null; limit: number }

/** Newest first. */
export async function findRecords(sql: Connection, { text, objectId, before, limit }: AuditSearch): Promise<AuditRecord[]> {
  const said = sql`concat_ws(' ', actor_name, action, object_name, summary)`
  return sql<AuditRecord[]>`
    SELECT ${columns(sql)} FROM audit_records
    WHERE true ${text === null ? sql`` : sql`AND ${said} ILIKE ${`%${escapeLike(text)}%`}`}
      ${objectId === null ? sql`` : sql`AND object_id = ${objectId}`} ${before === null ? sql`` : sql`AND number < ${before}`}
    ORDER BY number DESC LIMIT ${limit}
  `
}

export type RecentDeed = { actorId: string; action: AuditAction; objectId: string; withinMinutes: number }

export async function hasRecord(sql: Connection, { actorId, action, objectId, withinMinutes }: RecentDeed): Promise<boolean> {
  const found = await sql`
    SELECT FROM audit_records WHERE object_id = ${objectId} AND action = ${action} AND actor_id = ${actorId}
      AND at > clock_timestamp() - make_interval(mins => ${withinMinutes}) LIMIT 1
  `
  return found.length > 0
}

/** Oldest first, for who reads all of them. */
export async function findRecordsAfter(sql: Connection, number: number, limit: number): Promise<AuditRecord[]> {
  return sql<AuditRecord[]>`SELECT ${columns(sql)} FROM audit_records WHERE number > ${number} ORDER BY number LIMIT ${limit}`
}
