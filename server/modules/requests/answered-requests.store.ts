import type { Connection } from '#server/conventions/sql.ts'

export type AnsweredRequest = { requestSha256: Uint8Array; answer: Uint8Array }
/** Whose key it is. */
export type RequestName = { actorId: string; keySha256: Uint8Array }

/** What was answered before; a second request under the same name waits until the first one has ended. */
export async function lockAnswered(sql: Connection, { actorId, keySha256 }: RequestName): Promise<AnsweredRequest | undefined> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('request ' || ${actorId}::text || encode(${keySha256}::bytea, 'hex'), 0))`
  const [row] = await sql<AnsweredRequest[]>`
    SELECT request_sha256 AS "requestSha256", answer FROM answered_requests WHERE actor_id = ${actorId} AND key_sha256 = ${keySha256}
  `
  return row
}

export async function insertAnswered(sql: Connection, { actorId, keySha256 }: RequestName, { requestSha256, answer }: AnsweredRequest): Promise<void> {
  await sql`INSERT INTO answered_requests (actor_id, key_sha256, request_sha256, answer) VALUES (${actorId}, ${keySha256}, ${requestSha256}, ${answer})`
}

export async function deleteAnsweredBefore(sql: Connection, hours: number): Promise<void> {
  await sql`DELETE FROM answered_requests WHERE answered_at < clock_timestamp() - make_interval(hours => ${hours})`
}
