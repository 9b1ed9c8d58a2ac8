import type { Sql } from 'postgres'
import { CannotStart } from '../cannot-start.ts'

const oldestVersion = 150_000

/** Connects for the first time and refuses, in a sentence, a server that cannot be reached or is too old. */
export async function checkServer(owner: Sql): Promise<void> {
  const [row] = await owner<{ number: string; name: string }[]>`
    SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS name
  `.catch((error: unknown) => {
    throw new CannotStart(`The database could not be reached: ${reason(error)}. Check DATABASE_URL.`)
  })
  if (row && Number(row.number) < oldestVersion) {
    throw new CannotStart(`The database is PostgreSQL ${row.name}; Connector Studio needs 15 or newer.`)
  }
}

/** An AggregateError, as for localhost with two addresses, has no message of its own. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join('; ')
  return error instanceof Error ? error.message : String(error)
}
