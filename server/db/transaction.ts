import type { Sql, TransactionSql } from 'postgres'

/** A pool, or the transaction that is under way. */
export type Session = Sql | TransactionSql

/** Does the work in the transaction that is under way, else in one of its own. */
export async function inTransaction<Value>(sql: Session, work: (transaction: TransactionSql) => Promise<Value>): Promise<Value> {
  if ('savepoint' in sql) return work(sql)
  const ended = await sql.begin(async (transaction) => ({ value: await work(transaction) }))
  return ended.value
}

/** The same, but what an error undoes is this work alone, so that the transaction can go on. */
export async function undoable<Value>(sql: Session, work: (transaction: TransactionSql) => Promise<Value>): Promise<Value> {
  if (!('savepoint' in sql)) return inTransaction(sql, work)
  const ended = await sql.savepoint(async (transaction) => ({ value: await work(transaction) }))
  return ended.value
}
