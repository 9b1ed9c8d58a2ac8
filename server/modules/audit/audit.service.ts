import { textProblem } from '#server/conventions/text-problem.ts'
import { userError } from '#server/conventions/user-error.ts'
import type { Connection } from '#server/conventions/sql.ts'
import { parsePage } from '#server/conventions/page.ts'
import { isUuid } from '#server/conventions/uuid.ts'
import type { QueryAuditRecordsArgs } from '#server/generated/schema-types.ts'
import { authorizeReading, type Viewer } from '../access/access.service.ts'
import type { Actor, AuditNote, AuditRecord } from './audit-record.ts'
import { findRecords, insertRecords, lockChainEnd } from './audit.store.ts'
import { recordSha256 } from './record-hash.ts'

export { hasRecord } from './audit.store.ts'
export type { AuditNote } from './audit-record.ts'
export type AuditService = ReturnType<typeof createAuditService>
export type AuditPage = { results: AuditRecord[]; hasNextPage: boolean }
/** What the services of one request did; it is recorded at the end of the transaction. */
export type AuditTrail = { readonly notes: readonly AuditNote[]; note(note: AuditNote): void }

const longestSearch = 200
export const theServer: Actor = { kind: 'server', id: null, name: 'Connector Studio' }

export function createAuditTrail(): AuditTrail {
  const notes: AuditNote[] = []
  return { notes, note: (note) => void notes.push(note) }
}

/** Appends to the chain, as the last thing of a transaction: whoever comes next waits from here on. */
export async function recordChanges(sql: Connection, { actor, notes, requestId = null }: { actor: Actor; notes: readonly AuditNote[]; requestId?: string | null }): Promise<void> {
  if (notes.length === 0) return
  const end = await lockChainEnd(sql)
  const records: AuditRecord[] = []
  for (const note of notes) {
    const previous = records.at(-1) ?? end
    const record = { ...recordOf(actor, note), number: previous.number + 1, at: end.now, requestId, previousSha256: previous.sha256 }
    records.push({ ...record, sha256: recordSha256(record) })
  }
  await insertRecords(sql, records)
}

const recordOf = (actor: Actor, { action, object, summary = '', before, after }: AuditNote) => ({
  actorKind: actor.kind,
  actorId: actor.id,
  actorName: actor.name,
  action,
  objectId: object.id,
  objectName: object.name,
  summary,
  beforeSha256: before ?? null,
  afterSha256: after ?? null,
})

/** What an admin can look up. */
export function createAuditService(sql: Connection, viewer: Viewer) {
  return {
    async find({ text, objectId, before, limit }: QueryAuditRecordsArgs): Promise<AuditPage> {
      authorizeReading(viewer, 'audit.read')
      const range = parsePage({ limit })
      if (typeof objectId === 'string' && !isUuid(objectId)) return { results: [], hasNextPage: false }
      if (typeof text === 'string' && text.length > longestSearch) throw userError('invalid_argument', `A search has ${longestSearch} characters at most.`)
      const problem = textProblem(text ?? '')
      if (problem !== null) throw userError('invalid_argument', `The text ${problem}.`)
      const found = await findRecords(sql, { text: text?.trim() || null, objectId: objectId ?? null, before: before ?? null, limit: range.limit + 1 })
      return { results: found.slice(0, range.limit), hasNextPage: found.length > range.limit }
    },
  }
}
