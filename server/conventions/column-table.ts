/** What a column holds; decides which values a filter may compare it with. */
export type ColumnType = 'uuid' | 'text' | 'integer' | 'boolean' | 'timestamptz'

export type Column = { sql: string; type: ColumnType; nullable: boolean }

/** The contract's field names and the columns behind them: all that filter and sort need to know of a table. */
export type ColumnTable = {
  table: string
  /** The rows that exist for a reader; */
  visible: (alias: string) => string
  columns: Readonly<Record<string, Column>>
  /** The fields of a filter that lead to other rows of the same table. */
  relations: Readonly<Record<string, (from: string, to: string) => string>>
}
