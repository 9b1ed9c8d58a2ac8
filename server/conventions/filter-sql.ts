import type { Column, ColumnTable } from './column-table.ts'
import { comparisons, type Condition, type Scalar } from './condition.ts'
import { type Connection, type Fragment, joined } from './sql.ts'

/** The WHERE of a condition; the rows it speaks of are called `alias`. */
export function filterSql(sql: Connection, table: ColumnTable, condition: Condition, alias: string): Fragment {
  const inner = (part: Condition) => filterSql(sql, table, part, alias)
  switch (condition.type) {
    case 'all':
      return condition.conditions.length === 0 ? sql`TRUE` : sql`(${joined(sql, condition.conditions.map(inner), ' AND ')})`
    case 'any':
      return condition.conditions.length === 0 ? sql`TRUE` : sql`(${joined(sql, condition.conditions.map(inner), ' OR ')})`
    case 'not':
      return sql`NOT ${inner(condition.condition)}`
    case 'related':
      return relatedSql(sql, table, condition, alias)
    case 'isNil':
      return condition.isNil ? sql`${column(sql, condition.column, alias)} IS NULL` : sql`${column(sql, condition.column, alias)} IS NOT NULL`
    case 'in':
      return sql`${column(sql, condition.column, alias)} = ANY (${list(sql, condition.column, condition.values)})`
    case 'compare':
      return sql`${column(sql, condition.column, alias)} ${sql.unsafe(comparisons[condition.operator])} ${value(sql, condition.column, condition.value)}`
    case 'match':
      return sql`${column(sql, condition.column, alias)} ${sql.unsafe(condition.operator)} ${condition.pattern}::text`
  }
}

function relatedSql(sql: Connection, table: ColumnTable, { relation, condition }: Condition & { type: 'related' }, alias: string): Fragment {
  const other = `${alias}_${relation}`
  const link = table.relations[relation]?.(alias, other) ?? 'FALSE'
  return sql`EXISTS (
    SELECT FROM ${sql(table.table)} ${sql(other)}
    WHERE ${sql.unsafe(link)} AND ${sql.unsafe(table.visible(other))} AND ${filterSql(sql, table, condition, other)}
  )`
}

const column = (sql: Connection, { sql: name }: Column, alias: string) => sql`${sql(alias)}.${sql(name)}`

const value = (sql: Connection, { type }: Column, scalar: Scalar) => sql`${text(scalar)}::text::${sql.unsafe(type)}`

const list = (sql: Connection, { type }: Column, scalars: Scalar[]) => sql`${scalars.map(text)}::text[]::${sql.unsafe(type)}[]`

const text = (scalar: Scalar) => (scalar === null ? null : String(scalar))
