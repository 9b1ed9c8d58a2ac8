import type { Connection } from '#server/conventions/sql.ts'

/** Removes sessions and single sign-ons whose time is over, and counts of tries that no longer count. */
export async function forgetEndedSignIns(sql: Connection): Promise<void> {
  await sql`DELETE FROM sessions WHERE expires_at < clock_timestamp()`
  await sql`DELETE FROM sign_in_verifications WHERE expires_at < clock_timestamp()`
  await sql`DELETE FROM sign_in_attempts WHERE began_at < clock_timestamp() - interval '1 day'`
}
