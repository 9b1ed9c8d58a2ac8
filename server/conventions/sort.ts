import type { ColumnTable } from './column-table.ts'
import { type Connection, type Fragment, joined } from './sql.ts'
import { userError } from './user-error.ts'

export type SortOrder = 'ASC' | 'ASC_NULLS_FIRST' | 'ASC_NULLS_LAST' | 'DESC' | 'DESC_NULLS_FIRST' | 'DESC_NULLS_LAST'
export type SortInput = { field: string; order?: SortOrder | null | undefined }
export type SortList = readonly (SortInput | null)[] | null | undefined
/** Checked sort keys; the id stands behind the last one, so that the order is always the same. */
export type SortKey = { column: string; direction: 'ASC' | 'DESC'; nulls: '' | 'NULLS FIRST' | 'NULLS LAST' }

const mostKeys = 10

/** A field of the API is named like its column, as in CONNECTOR_TYPE for connectorType. */
export function parseSort(given: SortList, table: ColumnTable, fallback: SortKey[]): SortKey[] {
  const sort = (given ?? []).filter((key) => key !== null)
  if (sort.length === 0) return fallback
  if (sort.length > mostKeys) throw userError('invalid_sort', `A sort has ${mostKeys} keys at most.`)
  return sort.map(({ field, order }) => {
    const column = table.columns[camelCase(field)]
    if (!column) throw userError('invalid_sort', `There is no sort by "${field}".`)
    return sortKey(column.sql, column.nullable, order ?? 'ASC')
  })
}

export function sortSql(sql: Connection, keys: readonly SortKey[], alias: string): Fragment {
  const last = keys.at(-1)?.direction ?? 'ASC'
  const all: SortKey[] = [...keys, { column: 'id', direction: last, nulls: '' }]
  return joined(sql, all.map((key) => sql`${sql(alias)}.${sql(key.column)} ${sql.unsafe(`${key.direction} ${key.nulls}`)}`), ', ')
}

/** An index serves a sort only when both agree about nulls, so a column without nulls does not mention them. */
function sortKey(column: string, nullable: boolean, order: SortOrder): SortKey {
  const direction = order.startsWith('ASC') ? 'ASC' : 'DESC'
  if (!nullable || order === direction) return { column, direction, nulls: '' }
  return { column, direction, nulls: order.endsWith('FIRST') ? 'NULLS FIRST' : 'NULLS LAST' }
}

const camelCase = (field: string) => field.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
