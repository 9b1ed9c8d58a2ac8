import type { TransactionSql } from 'postgres'
import { CannotStart } from '../cannot-start.ts'
import { appRole } from './connections.ts'

/** What every migration builds on: the run-time role, trigram search and the list of applied migrations. */
export async function prepareForMigrations(transaction: TransactionSql): Promise<void> {
  await ensureAppRole(transaction)
  await ensureTrigrams(transaction)
  await ensureMigrationList(transaction)
}

async function ensureAppRole(transaction: TransactionSql): Promise<void> {
  const [role] = await transaction`SELECT FROM pg_roles WHERE rolname = ${appRole}`
  // Roles belong to the whole server: another database's process may make it between the question and the statement.
  const create = `CREATE ROLE ${appRole} NOLOGIN`
  if (!role) {
    await runOrAskAdministrator(transaction, create, `DO $$ BEGIN ${create}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`)
  }
  if (await mayBecomeAppRole(transaction)) return
  const [user] = await transaction<{ name: string }[]>`SELECT quote_ident(current_user) AS name`
  await runOrAskAdministrator(transaction, `GRANT ${appRole} TO ${user?.name ?? 'CURRENT_USER'}`)
}

async function mayBecomeAppRole(transaction: TransactionSql): Promise<boolean> {
  return transaction
    .savepoint(async (attempt) => {
      await attempt.unsafe(`SET LOCAL ROLE ${appRole}`)
      await attempt.unsafe('RESET ROLE')
      return true
    })
    .catch(() => false)
}

async function ensureTrigrams(transaction: TransactionSql): Promise<void> {
  const [extension] = await transaction`SELECT FROM pg_extension WHERE extname = 'pg_trgm'`
  if (!extension) await runOrAskAdministrator(transaction, 'CREATE EXTENSION pg_trgm')
}

async function ensureMigrationList(transaction: TransactionSql): Promise<void> {
  const [list] = await transaction`SELECT FROM pg_tables WHERE tablename = 'studio_migrations' AND schemaname = current_schema()`
  if (list) return
  await transaction`
    CREATE TABLE studio_migrations (
      number integer PRIMARY KEY,
      name text NOT NULL,
      sha256 text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )
  `.catch((error: unknown) => {
    throw new CannotStart(
      `The database user may not create tables (${String(error)}). Have an administrator run: GRANT CREATE ON SCHEMA public TO the user of DATABASE_URL`,
    )
  })
}

async function runOrAskAdministrator(transaction: TransactionSql, statement: string, careful = statement): Promise<void> {
  await transaction.unsafe(careful).catch((error: unknown) => {
    throw new CannotStart(
      `The database user may not do what Connector Studio needs (${String(error)}). Have an administrator run in this database: ${statement};`,
    )
  })
}
