import type { ChangeContext } from '#server/change-context.ts'
import type { AuditNote } from '../audit/audit.service.ts'
import type { ConnectorRow } from './connector-row.ts'

export const auditName = (row: ConnectorRow) => ({ id: row.id, name: `${row.handle} v${row.version}` })

/** Notes for the audit what was done to a connector. */
export function noteDeed({ trail }: Pick<ChangeContext, 'trail'>, row: ConnectorRow, deed: Omit<AuditNote, 'object'>): void {
  trail.note({ ...deed, object: auditName(row) })
}
