import { isDeepStrictEqual } from 'node:util'
import type { ConnectorContent } from '#domain/connector.ts'
import type { ConnectorId } from '#domain/ids.ts'
import type { ChangeContext } from '#server/change-context.ts'
import type { Connection } from '#server/conventions/sql.ts'
import type { AuditNote } from '../audit/audit.service.ts'
import { changedRow } from './change-connector.ts'
import type { ConnectorRow } from './connector-row.ts'
import { type Content, readContent } from './content-reader.ts'

type Deed = Pick<AuditNote, 'action' | 'summary'>

/** Notes what was done to a connector whose content stays as it is. */
export function noteDeed({ trail }: Pick<ChangeContext, 'trail'>, row: ConnectorRow, deed: Deed & Pick<AuditNote, 'before' | 'after'>): void {
  trail.note({ ...deed, object: auditName(row) })
}

/** Reads a draft's new content back and notes what became of it. */
export async function noteContent(context: ChangeContext, sql: Connection, { id, deed, before }: { id: ConnectorId; deed: Deed; before?: Content }): Promise<ConnectorRow> {
  const row = await changedRow(sql, id)
  const after = await readContent(sql, row)
  const summary = deed.summary ?? (before ? changedParts(before.content, after.content) : '')
  noteDeed(context, row, { action: deed.action, summary, ...(before && { before: before.seal }), after: after.seal })
  return row
}

export const auditName = (row: ConnectorRow) => ({ id: row.id, name: `${row.handle} v${row.version}` })

/** Which parts, not what stands in them. */
function changedParts(before: ConnectorContent, after: ConnectorContent): string {
  const old: Record<string, unknown> = before
  return Object.entries(after).flatMap(([part, value]) => (isDeepStrictEqual(old[part], value) ? [] : [part])).join(', ')
}
