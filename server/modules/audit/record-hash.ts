import { createHash } from 'node:crypto'
import type { AuditRecord } from './audit-record.ts'

/** What stands where the first record names the one before it. */
export const chainStart = '0'.repeat(64)

/** The SHA-256 of everything that a record says, the hash of the record before it included. */
export function recordSha256(record: Omit<AuditRecord, 'sha256'>): string {
  const { number, at, actorKind, actorId, actorName, action, objectId, objectName, summary, beforeSha256, afterSha256, requestId, previousSha256 } = record
  const said = ['audit record 1', number, at, actorKind, actorId, actorName, action, objectId, objectName, summary, beforeSha256, afterSha256, requestId, previousSha256]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
