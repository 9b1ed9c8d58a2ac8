import { type CompiledQuery, type DatabaseConnection, type Dialect, type Driver, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type QueryResult } from 'kysely'
import type { Sql } from 'postgres'

/**
 * Kysely on our pool, for better-auth. Each statement takes whichever connection is free: to reserve one, as the dialects that one can
 * install do, loses it for good where the database was away meanwhile. Transactions would need one of their own; better-auth begins none.
 */
export function signInDialect(sql: Sql): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOn(sql),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

function driverOn(sql: Sql): Driver {
  const connection: DatabaseConnection = {
    async executeQuery<Row>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const rows = await sql.unsafe<Row[] & object[]>(text, parameters.map(parameter))
      return { rows: [...rows], numAffectedRows: BigInt(rows.count ?? 0) }
    },
    streamQuery: () => never(),
  }
  return {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: never,
    commitTransaction: never,
    rollbackTransaction: never,
    releaseConnection: nothing,
    destroy: nothing,
  }
}

type Parameter = string | number | boolean | Date | null

function parameter(value: unknown): Parameter {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value
  throw new Error(`A parameter of the sign-in is a ${typeof value}.`)
}

const nothing = () => Promise.resolve()

function never(): never {
  throw new Error('The sign-in begins no transactions and streams nothing.')
}
