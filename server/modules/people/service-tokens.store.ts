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
}

const columns = (sql: Connection) => sql`
  id, name, scopes, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt", revoked_at AS "revokedAt"
`

export async function listServiceTokens(sql: Connection): Promise<ServiceTokenRow[]> {
  return sql<ServiceTokenRow[]>`SELECT ${columns(sql)} FROM service_tokens ORDER BY revoked_at IS NOT NULL, created_at DESC LIMIT 1000`
}

type NewServiceToken = { name: string; tokenSha256: string; scopes: readonly string[]; expiresAt: string; createdBy: string }

export async function insertServiceToken(sql: Connection, { name, tokenSha256, scopes, expiresAt, createdBy }: NewServiceToken): Promise<ServiceTokenRow> {
  const [row] = await sql<ServiceTokenRow[]>`
    INSERT INTO service_tokens (name, token_sha256, scopes, expires_at, created_by)
    VALUES (${name}, ${tokenSha256}, ${[...scopes]}, ${expiresAt}, ${createdBy}) RETURNING ${columns(sql)}
  `
  if (!row) throw new Error('The service token was not stored.')
  return row
}

export async function lockServiceToken(sql: Connection, id: string): Promise<ServiceTokenRow | undefined> {
  const [row] = await sql<ServiceTokenRow[]>`SELECT ${columns(sql)} FROM service_tokens WHERE id = ${id} FOR UPDATE`
  return row
}

export async function revokeServiceToken(sql: Connection, id: string): Promise<ServiceTokenRow | undefined> {
  const [row] = await sql<ServiceTokenRow[]>`
    UPDATE service_tokens SET revoked_at = clock_timestamp() WHERE id = ${id} RETURNING ${columns(sql)}
  `
  return row
}

/** One that can be used; notes the use at most once a minute. */
export async function findUsableToken(sql: Connection, tokenSha256: string): Promise<ServiceTokenRow | undefined> {
  const [row] = await sql<ServiceTokenRow[]>`
    SELECT ${columns(sql)} FROM service_tokens WHERE token_sha256 = ${tokenSha256} AND revoked_at IS NULL AND expires_at > clock_timestamp()
  `
  if (row) {
    await sql`
      UPDATE service_tokens SET last_used_at = clock_timestamp()
      WHERE id = ${row.id} AND (last_used_at IS NULL OR last_used_at < clock_timestamp() - interval '1 minute')
    `
  }
  return row
}
