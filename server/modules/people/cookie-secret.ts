import type { Sql } from 'postgres'
import { newSecret } from './secret-token.ts'

/** What signs the cookies: the given one, else one that is made once and which only the owner of the tables can read. */
export async function cookieSecret(owner: Sql, given: string | null): Promise<string> {
  if (given !== null) return given
  await owner`INSERT INTO studio_secrets (name, value) VALUES ('cookies', ${newSecret()}) ON CONFLICT DO NOTHING`
  const [row] = await owner<{ value: string }[]>`SELECT value FROM studio_secrets WHERE name = 'cookies'`
  if (!row) throw new Error('The secret of the cookies has gone.')
  return row.value
}
