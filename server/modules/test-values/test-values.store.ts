import type { ConnectorId } from '#domain/ids.ts'
import type { Connection } from '#server/conventions/sql.ts'

export type TestValuesRow = { connectorId: ConnectorId; valuesJson: string; updatedAt: string }

const columns = (sql: Connection) => sql`connector_id AS "connectorId", values_json AS "valuesJson", updated_at AS "updatedAt"`

export async function findTestValues(sql: Connection, connector: ConnectorId): Promise<TestValuesRow | null> {
  const [row] = await sql<TestValuesRow[]>`SELECT ${columns(sql)} FROM config_test_values WHERE connector_id = ${connector}`
  return row ?? null
}

export async function saveTestValues(sql: Connection, connector: ConnectorId, valuesJson: string): Promise<TestValuesRow> {
  const [row] = await sql<TestValuesRow[]>`
    INSERT INTO config_test_values (connector_id, values_json) VALUES (${connector}, ${valuesJson})
    ON CONFLICT (connector_id) DO UPDATE SET values_json = excluded.values_json, updated_at = clock_timestamp()
    RETURNING ${columns(sql)}
  `
  if (!row) throw new Error(`The test values of ${connector} were not written.`)
  return row
}
