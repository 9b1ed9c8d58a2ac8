import type { TransactionSql } from 'postgres'
import { CannotStart } from '../cannot-start.ts'
import { appRole } from './connections.ts'

/** What every migration builds on: the run-time role, trigram search and the list of applied migrations. */
export async function prepareForMigrations(transaction: TransactionSql): Promise<void> {
  const [user] = await transaction<{ name: string }[]>`SELECT quote_ident(current_user) AS name`
  const name = user?.name ?? 'CURRENT_USER'
  try {
    await ensureAppRole(transaction, name)
    await ensureTrigrams(transaction)
    await ensureMigrationList(transaction)
  } catch (error) {
    throw isRefusal(error) ? new CannotStart(administratorTask(name, error)) : error
  }
}

async function ensureAppRole(transaction: TransactionSql, user: string): Promise<void> {
  const [role] = await transaction`SELECT FROM pg_roles WHERE rolname = ${appRole}`
  if (!role) await createAppRole(transaction)
  if (!(await mayBecomeAppRole(transaction))) await transaction.unsafe(`GRANT ${appRole} TO ${user}`)
}

/** Roles belong to the whole server: another database's process may make it between the question and the statement. */
async function createAppRole(transaction: TransactionSql): Promise<void> {
  await transaction.unsafe(`
    DO $$ BEGIN CREATE ROLE ${appRole} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$
  `)
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
  if (!extension) await transaction`CREATE EXTENSION pg_trgm`
}

async function ensureMigrationList(transaction: TransactionSql): Promise<void> {
  await transaction`
    CREATE TABLE IF NOT EXISTS studio_migrations (
      number integer PRIMARY KEY,
      name text NOT NULL,
      sha256 text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )
  `
}

/** No right to do it, or the server's package lacks pg_trgm. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && ['42501', '0A000', '58P01'].includes(String(error.code))
}

function administratorTask(user: string, error: Error): string {
  const statements = [
    `CREATE ROLE ${appRole} NOLOGIN`,
    `GRANT ${appRole} TO ${user}`,
    'CREATE EXTENSION IF NOT EXISTS pg_trgm',
    `GRANT CREATE ON SCHEMA public TO ${user}`,
  ]
  return `The user of DATABASE_URL may not prepare the database (${error.message}). Have an administrator run in it: ${statements.join('; ')};`
}
