import { type Condition, everything } from '#server/conventions/condition.ts'
import { filterSql } from '#server/conventions/filter-sql.ts'
import type { Connection } from '#server/conventions/sql.ts'
import { connectorTable, rowColumns } from './connector-columns.ts'
import type { ConnectorRow } from './connector-row.ts'

/** Those of the connectors that match, the deleted ones too: for who hears of changes by id. */
export async function findMatching(sql: Connection, ids: readonly string[], condition: Condition = everything) {
  return sql<(ConnectorRow & { isDeleted: boolean })[]>`
    SELECT ${rowColumns(sql)}, c.deleted_at IS NOT NULL AS "isDeleted" FROM connectors c
    WHERE c.id = ANY (${[...ids]}::uuid[]) AND ${filterSql(sql, connectorTable, condition, 'c')}
  `
}

/** What changed after a moment, or shortly before: a transaction may end later than one that began after it. */
export async function findChangedSince(sql: Connection, moment: string) {
  return sql<{ id: string; isDeleted: boolean }[]>`
    SELECT id, deleted_at IS NOT NULL AS "isDeleted" FROM connectors
    WHERE updated_at > ${moment}::timestamptz - interval '10 seconds' ORDER BY updated_at DESC LIMIT 5000
  `
}

export async function now(sql: Connection): Promise<string> {
  const [row] = await sql<{ now: string }[]>`SELECT clock_timestamp() AS now`
  return row?.now ?? new Date().toISOString()
}
