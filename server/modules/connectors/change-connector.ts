import type { ConnectorId } from '#domain/ids.ts'
import type { ChangeContext } from '#server/change-context.ts'
import { notFound, type Outcome } from '#server/conventions/mutation-result.ts'
import type { Connection } from '#server/conventions/sql.ts'
import { isUuid } from '#server/conventions/uuid.ts'
import { inTransaction } from '#server/db/transaction.ts'
import { type Action, authorize } from '../access/access.service.ts'
import type { ConnectorRow } from './connector-row.ts'
import { findConnectors, lockConnector, type LockedConnector } from './connectors.store.ts'

type Change<Value> = {
  action: Action
  id: string
  /** UPDATE to change the connector itself, SHARE to derive from it while it stays. */
  lock: 'UPDATE' | 'SHARE'
  deleted?: 'also'
  work: (sql: Connection, row: LockedConnector) => Promise<Outcome<Value>>
}

/** Asks for permission, finds and locks the connector, and does the work in one transaction. */
export async function changeConnector<Value>({ sql, viewer }: ChangeContext, { action, id, lock, deleted, work }: Change<Value>): Promise<Outcome<Value>> {
  const allowed = authorize(viewer, action)
  if (!allowed.ok) return allowed
  if (!isUuid(id)) return notFound(id)
  return inTransaction<Outcome<Value>>(sql, async (transaction) => {
    const row = await lockConnector(transaction, id, lock)
    if (!row || (row.isDeleted && deleted !== 'also')) return notFound(id)
    const allowedThis = authorize(viewer, action, { madeBy: row.createdBy })
    if (!allowedThis.ok) return allowedThis
    return work(transaction, row)
  })
}

/** The row as it is now, inside the transaction that changed it. */
export async function changedRow(sql: Connection, id: ConnectorId): Promise<ConnectorRow> {
  const [row] = await findConnectors(sql, [id])
  if (!row) throw new Error(`The connector ${id} has gone while it was changed.`)
  return row
}
