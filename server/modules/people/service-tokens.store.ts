import type { Connection } from '#server/conventions/sql.ts'
import type { TokenScope } from '../access/access.service.ts'

export type ServiceTokenRow = {
  id: string
  name: string
  scopes: TokenScope[]
  createdAt: string
  expiresAt: string
  lastUsedAt: string | null
  revokedAt: string | null
  createdBy: string
  /** The maker's name. */
  madeBy: string
  isWorking: boolean
}

const columns = (sql: Connection) => sql`
  t.id, t.name, t.scopes, t.created_at AS "createdAt", t.expires_at AS "expiresAt", t.last_used_at AS "lastUsedAt", t.revoked_at AS "revokedAt",
  t.created_by AS "createdBy", (SELECT p.name FROM people p WHERE p.id = t.created_by) AS "madeBy", ${isWorking(sql)} AS "isWorking"
`

/** What an admin handed out ends with that admin's own access. */
function isWorking(sql: Connection) {
  return sql`(t.revoked_at IS NULL AND t.expires_at > clock_timestamp()
    AND EXISTS (SELECT FROM people p WHERE p.id = t.created_by AND p.role = 'admin' AND p.disabled_at IS NULL))`
}

export async function listServiceTokens(sql: Connection): Promise<ServiceTokenRow[]> {
  return sql<ServiceTokenRow[]>`SELECT ${columns(sql)} FROM service_tokens t ORDER BY t.revoked_at IS NOT NULL, t.created_at DESC LIMIT 1000`
}

type NewServiceToken = { name: string; tokenSha256: string; scopes: readonly string[]; expiresAt: string; createdBy: string }

export async function insertServiceToken(sql: Connection, { name, tokenSha256, scopes, expiresAt, createdBy }: NewServiceToken): Promise<ServiceTokenRow> {
  const [row] = await sql<ServiceTokenRow[]>`
    INSERT INTO service_tokens AS t (name, token_sha256, scopes, expires_at, created_by)
    VALUES (${name}, ${tokenSha256}, ${[...scopes]}, ${expiresAt}, ${createdBy}) RETURNING ${columns(sql)}
  `
  if (!row) throw new Error('The service token was not stored.')
  return row
}

export async function lockServiceToken(sql: Connection, id: string): Promise<ServiceTokenRow | undefined> {
  const [row] = await sql<ServiceTokenRow[]>`SELECT ${columns(sql)} FROM service_tokens t WHERE t.id = ${id} FOR UPDATE`
  return row
}

export async function revokeServiceToken(sql: Connection, id: string): Promise<ServiceTokenRow | undefined> {
  const [row] = await sql<ServiceTokenRow[]>`
    UPDATE service_tokens t SET revoked_at = clock_timestamp() WHERE id = ${id} RETURNING ${columns(sql)}
  `
  return row
}

/** One that can be used; notes the use at most once a minute. */
export async function findUsableToken(sql: Connection, tokenSha256: string): Promise<ServiceTokenRow | undefined> {
  const [row] = await sql<ServiceTokenRow[]>`
    SELECT ${columns(sql)} FROM service_tokens t WHERE t.token_sha256 = ${tokenSha256} AND ${isWorking(sql)}
  `
  if (row) {
    await sql`
      UPDATE service_tokens SET last_used_at = clock_timestamp()
      WHERE id = ${row.id} AND (last_used_at IS NULL OR last_used_at < clock_timestamp() - interval '1 minute')
    `
  }
  return row
}

export async function isTokenWorking(sql: Connection, id: string): Promise<boolean> {
  const found = await sql`SELECT FROM service_tokens t WHERE t.id = ${id} AND ${isWorking(sql)}`
  return found.length > 0
}
