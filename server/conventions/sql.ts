import type { Fragment as SqlFragment, ISql } from 'postgres'

/** Where SQL runs: on a pool, or inside a transaction. */
export type Connection = ISql
/** A part of a statement with its parameters. */
export type Fragment = SqlFragment

export function joined(sql: Connection, parts: readonly Fragment[], separator: ' AND ' | ' OR ' | ', '): Fragment {
  const [first, ...rest] = parts
  if (first === undefined) return sql``
  return rest.reduce((whole, part) => sql`${whole}${sql.unsafe(separator)}${part}`, first)
}
