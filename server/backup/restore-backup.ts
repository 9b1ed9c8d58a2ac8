import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Sql, TransactionSql } from 'postgres'
import { CannotStart } from '../cannot-start.ts'
import { migrate, migrateAs } from '../db/migrate.ts'
import { type BackupHead, readBackup, RowSum, type TableHead, type TableSum } from './backup-file.ts'
import { findTables } from './backup-tables.ts'

/** Brings a backup into an empty database, whole or not at all. */
export async function restoreBackup(owner: Sql, path: string): Promise<Record<string, TableSum>> {
  const { head, sums } = await checkBackup(path)
  await refuseFull(owner)
  await migrateAs(owner, head.migrations)
  await owner.begin((sql) => load(sql, path))
  await migrate(owner)
  await owner`ANALYZE`
  return sums
}

type Checked = { head: BackupHead; sums: Record<string, TableSum> }

/** Reads all of it before anything is changed: every table must be there with the sum that was taken when it was written. */
async function checkBackup(path: string): Promise<Checked> {
  let head: BackupHead | null = null
  const counted = new Map<string, RowSum>()
  let current = new RowSum()
  for await (const part of readBackup(path)) {
    if (part.kind === 'head') head = part.head
    if (part.kind === 'table') counted.set(part.table.table, (current = new RowSum()))
    if (part.kind === 'row') current.add(part.row)
    if (part.kind !== 'end' || head === null) continue
    for (const [table, sum] of Object.entries(part.sums)) {
      const found = counted.get(table)?.sum()
      if (found?.rows !== sum.rows || found.sha256 !== sum.sha256) throw new CannotStart(`The backup is damaged: the rows of ${table} are not those that were written.`)
    }
    return { head, sums: part.sums }
  }
  throw new CannotStart(`${path} is not a whole backup.`)
}

async function refuseFull(owner: Sql): Promise<void> {
  const [found] = await owner`SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' LIMIT 1`
  if (found) throw new CannotStart('A backup is restored into an empty database only; this one has tables. Set STUDIO_DATA_DIR or DATABASE_URL to a new one.')
}

/** The guards that keep history as it is are off for the transaction that brings the history in. */
async function load(sql: TransactionSql, path: string): Promise<void> {
  const tables = await findTables(sql)
  for (const { name } of tables) await sql`ALTER TABLE ${sql(name)} DISABLE TRIGGER USER`
  await copyRows(sql, path)
  for (const { name } of tables) await sql`ALTER TABLE ${sql(name)} ENABLE TRIGGER USER`
}

async function copyRows(sql: TransactionSql, path: string): Promise<void> {
  let rows: Writable | null = null
  for await (const part of readBackup(path)) {
    if (part.kind === 'row') {
      if (rows && !rows.write(Buffer.concat([part.row, newline]))) await once(rows, 'drain')
      continue
    }
    if (rows) await endOf(rows)
    rows = part.kind === 'table' ? await openTable(sql, part.table) : null
  }
}

const newline = Buffer.from('\n')
const openTable = (sql: TransactionSql, { table, columns }: TableHead) => sql`COPY ${sql(table)} (${sql(columns)}) FROM STDIN`.writable()

async function endOf(rows: Writable): Promise<void> {
  rows.end()
  await finished(rows)
}
