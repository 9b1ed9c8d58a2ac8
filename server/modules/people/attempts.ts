import { isIPv6 } from 'node:net'
import type { Connection } from '#server/conventions/sql.ts'
import { sha256 } from './secret-token.ts'

/** How often one may try within the window: for one account from anywhere, and from one network for any account. */
const most = { account: 10, network: 100 } as const
const windowMinutes = 15

export type Attempt = { isAllowed: boolean; retryAfterSeconds: number }
type Place = { kind: keyof typeof most; name: string }

/** Counts a try. The count is in the database, so that it holds over all server processes and over a restart. */
export async function countAttempt(sql: Connection, { kind, name }: Place): Promise<Attempt> {
  const [row] = await sql<{ count: number; left: number }[]>`
    INSERT INTO sign_in_attempts AS a (key, count) VALUES (${keyOf({ kind, name })}, 1)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN a.began_at < clock_timestamp() - make_interval(mins => ${windowMinutes}) THEN 1 ELSE a.count + 1 END,
      began_at = CASE WHEN a.began_at < clock_timestamp() - make_interval(mins => ${windowMinutes}) THEN clock_timestamp() ELSE a.began_at END
    RETURNING a.count, ceil(extract(epoch FROM a.began_at + make_interval(mins => ${windowMinutes}) - clock_timestamp()))::int AS left
  `
  return { isAllowed: (row?.count ?? 0) <= most[kind], retryAfterSeconds: Math.max(1, row?.left ?? 1) }
}

/** For one that was no try after all. */
export async function giveBackAttempt(sql: Connection, place: Place): Promise<void> {
  await sql`UPDATE sign_in_attempts SET count = count - 1 WHERE key = ${keyOf(place)} AND count > 0`
}

/** Whoever came in has the whole number of tries again. */
export async function forgetAttempts(sql: Connection, place: Place): Promise<void> {
  await sql`DELETE FROM sign_in_attempts WHERE key = ${keyOf(place)}`
}

/** A household or an office has a whole /64 of IPv6. */
export const networkOf = (address: string) => (isIPv6(address) ? ipv6Network(address) : address)

function ipv6Network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === '' ? [] : tail.split(':')
  const groups = [...first, ...Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0'), ...last]
  return groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}

const keyOf = ({ kind, name }: Place) => sha256(`${kind} ${name}`)
