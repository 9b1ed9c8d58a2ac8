import { isDeepStrictEqual } from 'node:util'
import type { ConnectorContent } from '#domain/connector.ts'
import type { ConnectorId } from '#domain/ids.ts'
import type { ChangeContext } from '#server/change-context.ts'
import type { Connection } from '#server/conventions/sql.ts'
import type { AuditNote } from '../audit/audit.service.ts'
import { changedRow } from './change-connector.ts'
import type { ConnectorRow } from './connector-row.ts'
import { type Content, readContent } from './content-reader.ts'
import { noteDeed } from './note-deed.ts'
import { insertRevision, type RevisionReason } from './revisions.store.ts'

export type Writing = {
  id: ConnectorId
  reason: RevisionReason
  /** What the draft was before; left out for a new one. */
  before?: Content
  /** What it was made from: another connector, or a revision of its own. */
  source?: string
  restoredFrom?: number
}

const auditActions = {
  created: 'connector.created',
  cloned: 'connector.cloned',
  derived: 'connector.derived',
  saved: 'connector.saved',
  restored: 'revision.restored',
} as const satisfies Record<RevisionReason, AuditNote['action']>

/** Keeps what a draft has just become as its next revision, and notes it for the audit. */
export async function keepRevision(context: ChangeContext, sql: Connection, { id, reason, before, source, restoredFrom }: Writing): Promise<ConnectorRow> {
  const row = await changedRow(sql, id)
  const after = await readContent(sql, row)
  const changed = before ? changedParts(before.content, after.content) : []
  const savedBy = { savedBy: context.viewer.id, savedByName: context.viewer.name }
  await insertRevision(sql, { connectorId: id, savedAt: row.updatedAt, ...savedBy, reason, restoredFrom: restoredFrom ?? null, changed, content: JSON.stringify(after.content) })
  const summary = [...(source === undefined ? [] : [`from ${source}`]), ...changed].join(', ')
  noteDeed(context, row, { action: auditActions[reason], summary, ...(before && { before: before.seal }), after: after.seal })
  return row
}

/** Which parts, not what stands in them. */
function changedParts(before: ConnectorContent, after: ConnectorContent): string[] {
  const old: Record<string, unknown> = before
  return Object.entries(after).flatMap(([part, value]) => (isDeepStrictEqual(old[part], value) ? [] : [part]))
}
