import type { PostgresType } from 'postgres'

/** bigint, as of count(*), as a number: none of ours comes near 2^53. */
export const int8AsNumber: PostgresType<number> = { to: 20, from: [20], serialize: String, parse: Number }

/** timestamptz as text with all six digits, as in 2026-11-23T10:15:30.123456Z: a Date would lose the microseconds. */
export const timestamptzAsText: PostgresType<string> = { to: 1184, from: [1184], serialize: toText, parse: utcText }

function toText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value)
}

/** PostgreSQL writes 2026-11-23 10:15:30.12+00 in a UTC session and leaves trailing zeros out. */
function utcText(written: string): string {
  const [, day, time, fraction = ''] = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(written) ?? []
  return day === undefined ? written : `${day}T${time}.${fraction.padEnd(6, '0')}Z`
}
