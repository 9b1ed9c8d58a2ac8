import type { Sql, TransactionSql } from 'postgres'
import { fileURLToPath } from 'node:url'
import { CannotStart } from '../cannot-start.ts'
import { prepareForMigrations } from './migration-ground.ts'
import { type MigrationFile, readMigrationFiles } from './migration-files.ts'

const ownFolder = fileURLToPath(new URL('migrations', import.meta.url))
/** Any number that nobody else locks: several server processes start at once and one of them migrates. */
const lockKey = 7_236_001

/** Applies the migrations that the database lacks, each once, in order and in a transaction of its own. */
export async function migrate(owner: Sql, folder = ownFolder): Promise<void> {
  await apply(owner, await readMigrationFiles(folder))
}

/** Brings an empty database to where another one was, by the list of migrations that it had applied. */
export async function migrateAs(owner: Sql, applied: readonly Applied[]): Promise<void> {
  const files = (await readMigrationFiles(ownFolder)).slice(0, applied.length)
  applied.forEach((migration, index) => refuseOther(migration, files[index]))
  await apply(owner, files)
}

async function apply(owner: Sql, files: MigrationFile[]): Promise<void> {
  await locked(owner, prepareForMigrations)
  while (await locked(owner, (transaction) => applyNext(transaction, files)));
}

async function locked<T>(owner: Sql, work: (transaction: TransactionSql) => Promise<T>) {
  return owner.begin(async (transaction) => {
    await transaction`SELECT pg_advisory_xact_lock(${lockKey})`
    return work(transaction)
  })
}

type Applied = { name: string; sha256: string }

/** False when none is left. */
async function applyNext(transaction: TransactionSql, files: MigrationFile[]): Promise<boolean> {
  const applied = await transaction<Applied[]>`SELECT name, sha256 FROM studio_migrations ORDER BY number`
  applied.forEach((migration, index) => refuseOther(migration, files[index]))
  const next = files[applied.length]
  if (!next) return false
  await transaction.unsafe(next.sql).catch((error: unknown) => {
    throw new Error(`The migration ${next.name} failed: ${String(error)}`, { cause: error })
  })
  await transaction`INSERT INTO studio_migrations (number, name, sha256) VALUES (${next.number}, ${next.name}, ${next.sha256})`
  return true
}

function refuseOther(applied: Applied, file: MigrationFile | undefined): void {
  if (!file) {
    throw new CannotStart(
      `The database is newer than this Connector Studio: it has the migration ${applied.name}, which is unknown here. Update Connector Studio.`,
    )
  }
  if (file.name === applied.name && file.sha256 === applied.sha256) return
  throw new CannotStart(
    file.name === applied.name
      ? `The migration ${file.name} was changed after this database had applied it. Restore the file and write the change as a new migration.`
      : `The migration ${file.name} stands where this database has applied ${applied.name}. Restore that file and add new ones at the end.`,
  )
}
