import type { ConnectorId } from '#domain/ids.ts'
import type { Connection } from '#server/conventions/sql.ts'

export type TestValuesRow = { connectorId: ConnectorId; valuesJson: string; updatedAt: string }

/**
 * Its own values, else those of the nearest version that it was made from. A clone has none until somebody enters them:
 * it is a connector of its own, often for another customer, and must not be tried by accident at the address and account of its source.
 */
export async function findTestValues(sql: Connection, connector: ConnectorId): Promise<TestValuesRow | null> {
  const [row] = await sql<TestValuesRow[]>`
    WITH RECURSIVE versions AS (
      SELECT id, handle, parent_id, 0 AS back FROM connectors WHERE id = ${connector}
      UNION ALL
      SELECT parent.id, parent.handle, parent.parent_id, back + 1
      FROM versions JOIN connectors parent ON parent.id = versions.parent_id AND parent.handle = versions.handle
    )
    SELECT ${connector}::uuid AS "connectorId", values_json AS "valuesJson", updated_at AS "updatedAt"
    FROM config_test_values JOIN versions ON connector_id = versions.id
    ORDER BY back LIMIT 1
  `
  return row ?? null
}

export async function saveTestValues(sql: Connection, connector: ConnectorId, valuesJson: string): Promise<TestValuesRow> {
  const [row] = await sql<TestValuesRow[]>`
    INSERT INTO config_test_values (connector_id, values_json) VALUES (${connector}, ${valuesJson})
    ON CONFLICT (connector_id) DO UPDATE SET values_json = excluded.values_json, updated_at = clock_timestamp()
    RETURNING connector_id AS "connectorId", values_json AS "valuesJson", updated_at AS "updatedAt"
  `
  if (!row) throw new Error(`The test values of ${connector} were not written.`)
  return row
}
