import type { Connection } from '#server/conventions/sql.ts'
import type { Role } from '../access/access.service.ts'

export type PersonRow = { id: string; name: string; email: string; role: Role; disabledAt: string | null; createdAt: string }

const columns = (sql: Connection) => sql`id, name, email, role, disabled_at AS "disabledAt", created_at AS "createdAt"`

export async function listPeople(sql: Connection): Promise<PersonRow[]> {
  return sql<PersonRow[]>`SELECT ${columns(sql)} FROM people ORDER BY disabled_at IS NOT NULL, lower(name), id LIMIT 10000`
}

export async function findPersonByEmail(sql: Connection, email: string): Promise<PersonRow | undefined> {
  const [row] = await sql<PersonRow[]>`SELECT ${columns(sql)} FROM people WHERE email = ${email}`
  return row
}

export async function lockPerson(sql: Connection, id: string): Promise<PersonRow | undefined> {
  const [row] = await sql<PersonRow[]>`SELECT ${columns(sql)} FROM people WHERE id = ${id} FOR UPDATE`
  return row
}

export async function setRole(sql: Connection, id: string, role: Role): Promise<PersonRow | undefined> {
  const [row] = await sql<PersonRow[]>`UPDATE people SET role = ${role}, updated_at = clock_timestamp() WHERE id = ${id} RETURNING ${columns(sql)}`
  return row
}

export async function setDisabled(sql: Connection, id: string, disabled: boolean): Promise<PersonRow | undefined> {
  const [row] = await sql<PersonRow[]>`
    UPDATE people SET disabled_at = CASE WHEN ${disabled} THEN clock_timestamp() END, updated_at = clock_timestamp()
    WHERE id = ${id} RETURNING ${columns(sql)}
  `
  return row
}

/** A trigger tells every server process. */
export async function endSessions(sql: Connection, personId: string): Promise<void> {
  await sql`DELETE FROM sessions WHERE person_id = ${personId}`
}

export async function hasAdmin(sql: Connection): Promise<boolean> {
  const rows = await sql`SELECT FROM people WHERE role = 'admin' AND disabled_at IS NULL LIMIT 1`
  return rows.length > 0
}

/** True for somebody who does not exist. */
export async function isDisabled(sql: Connection, id: string): Promise<boolean> {
  const rows = await sql`SELECT FROM people WHERE id = ${id} AND disabled_at IS NULL`
  return rows.length === 0
}

/** Puts a password in the place of the old one, if there was one. */
export async function setPassword(sql: Connection, personId: string, passwordHash: string): Promise<void> {
  await sql`
    INSERT INTO sign_in_accounts (person_id, provider_id, account_id, password) VALUES (${personId}, 'credential', ${personId}, ${passwordHash})
    ON CONFLICT (provider_id, account_id) DO UPDATE SET password = EXCLUDED.password, updated_at = clock_timestamp()
  `
}

type NewPerson = { name: string; email: string; role: Role; passwordHash: string }

/** A person with a password; whoever hands out an invitation vouches for its address. */
export async function insertPerson(sql: Connection, { name, email, role, passwordHash }: NewPerson): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    WITH person AS (INSERT INTO people (name, email, email_verified, role) VALUES (${name}, ${email}, true, ${role}) RETURNING id)
    INSERT INTO sign_in_accounts (person_id, provider_id, account_id, password) SELECT id, 'credential', id::text, ${passwordHash} FROM person RETURNING person_id AS id
  `
  if (!row) throw new Error('The person was not stored.')
  return row.id
}
