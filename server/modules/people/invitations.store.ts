import type { Connection } from '#server/conventions/sql.ts'
import type { Role } from '../access/access.service.ts'

export type InvitationRow = { id: string; email: string | null; role: Role; isForPassword: boolean; createdAt: string; expiresAt: string }

/** Somebody who was there before the link: newcomers are not invited twice. */
const columns = (sql: Connection) => sql`
  id, email, role, created_at AS "createdAt", expires_at AS "expiresAt",
  EXISTS (SELECT FROM people p WHERE p.email = invitations.email AND p.created_at < invitations.created_at) AS "isForPassword"
`
/** It can be used: what an admin handed out ends with that admin's own access. */
const isOpen = (sql: Connection) => sql`used_at IS NULL AND withdrawn_at IS NULL AND expires_at > clock_timestamp()
  AND (invited_by IS NULL OR EXISTS (SELECT FROM people p WHERE p.id = invitations.invited_by AND p.role = 'admin' AND p.disabled_at IS NULL))`

type NewInvitation = { tokenSha256: string; email: string | null; role: Role; invitedBy: string | null; hours: number }

export async function insertInvitation(sql: Connection, { tokenSha256, email, role, invitedBy, hours }: NewInvitation): Promise<InvitationRow> {
  const [row] = await sql<InvitationRow[]>`
    INSERT INTO invitations (token_sha256, email, role, invited_by, expires_at)
    VALUES (${tokenSha256}, ${email}, ${role}, ${invitedBy}, clock_timestamp() + make_interval(hours => ${hours})) RETURNING ${columns(sql)}
  `
  if (!row) throw new Error('The invitation was not stored.')
  return row
}

export async function listInvitations(sql: Connection): Promise<InvitationRow[]> {
  return sql<InvitationRow[]>`SELECT ${columns(sql)} FROM invitations WHERE email IS NOT NULL AND ${isOpen(sql)} ORDER BY created_at DESC LIMIT 1000`
}

/** An invitation that can be used, kept for this transaction. */
export async function lockInvitation(sql: Connection, tokenSha256: string): Promise<InvitationRow | undefined> {
  const [row] = await sql<InvitationRow[]>`SELECT ${columns(sql)} FROM invitations WHERE token_sha256 = ${tokenSha256} AND ${isOpen(sql)} FOR UPDATE`
  return row
}

export async function findInvitation(sql: Connection, tokenSha256: string): Promise<InvitationRow | undefined> {
  const [row] = await sql<InvitationRow[]>`SELECT ${columns(sql)} FROM invitations WHERE token_sha256 = ${tokenSha256} AND ${isOpen(sql)}`
  return row
}

export async function useInvitation(sql: Connection, id: string): Promise<void> {
  await sql`UPDATE invitations SET used_at = clock_timestamp() WHERE id = ${id}`
}

/** The invitations of an address, or the one with an id. */
export async function withdrawInvitations(sql: Connection, which: { id: string } | { email: string }): Promise<InvitationRow[]> {
  const matches = 'id' in which ? sql`id = ${which.id}` : sql`email = ${which.email}`
  return sql<InvitationRow[]>`
    UPDATE invitations SET withdrawn_at = clock_timestamp() WHERE ${matches} AND email IS NOT NULL AND ${isOpen(sql)} RETURNING ${columns(sql)}
  `
}
