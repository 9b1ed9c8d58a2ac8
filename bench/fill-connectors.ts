import type { Sql } from 'postgres'
import { connectAsOwner, type DatabaseLocation } from '#server/db/connections.ts'
import type { ModuleRow } from '#server/modules/connectors/modules.store.ts'
import { inventConnectors, type InventedConnector } from './invented-connectors.ts'

/** Each row takes a lock until its transaction ends, and PostgreSQL keeps a few thousand of them. */
const batchSize = 1_000

/** Fills an empty database with invented connectors, several modules each; the same seed makes the same ones. */
export async function fillConnectors(location: DatabaseLocation, { count, seed }: { count: number; seed: number }): Promise<void> {
  const owner = connectAsOwner(location, 1)
  const startedAt = performance.now()
  const restoreIndexes = await dropSearchIndexes(owner)
  await fill(owner, count, seed)
  console.log('Building the search indexes')
  await restoreIndexes()
  await owner`VACUUM ANALYZE connectors`
  await owner`VACUUM ANALYZE connector_modules`
  console.log(`${count} connectors in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
  await owner.end()
}

/** Building an index at once takes a tenth of the time of growing it row by row. */
async function dropSearchIndexes(sql: Sql): Promise<() => Promise<void>> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    SELECT indexname AS name, indexdef AS definition FROM pg_indexes
    WHERE schemaname = current_schema() AND tablename IN ('connectors', 'connector_modules') AND indexdef LIKE '% USING gin %'
  `
  for (const { name } of indexes) await sql`DROP INDEX ${sql(name)}`
  return async () => {
    await sql`SET maintenance_work_mem = '512MB'`
    for (const { definition } of indexes) await sql.unsafe(definition)
  }
}

async function fill(sql: Sql, count: number, seed: number): Promise<void> {
  let batch: { connector: InventedConnector; modules: ModuleRow[] }[] = []
  let done = 0
  for (const invented of inventConnectors(count, seed)) {
    batch.push(invented)
    if (batch.length < batchSize && done + batch.length < count) continue
    await insertBatch(sql, batch)
    done += batch.length
    batch = []
    if (done % 10_000 === 0) console.log(`${done} of ${count}`)
  }
}

async function insertBatch(sql: Sql, batch: { connector: InventedConnector; modules: ModuleRow[] }[]): Promise<void> {
  const connectors = JSON.stringify(batch.map(({ connector }) => connector))
  const modules = JSON.stringify(batch.flatMap((entry) => entry.modules))
  await sql.begin(async (transaction) => {
    await transaction`
      INSERT INTO connectors (id, handle, version, name, description, connector_type, shared_library, config_json, parent_id)
      SELECT id, handle, version, name, description, "connectorType", "sharedLibrary", "configJson", "parentId"
      FROM json_to_recordset(${connectors}::text::json) AS new (id uuid, handle text, version integer, name text, description text,
        "connectorType" text, "sharedLibrary" text, "configJson" text, "parentId" uuid)
    `
    await transaction`
      INSERT INTO connector_modules (id, connector_id, kind, position, origin_id, name, handle, script, enabled, settings, samples)
      SELECT id, "connectorId", kind, position, "originId", name, handle, script, enabled, settings, samples
      FROM json_to_recordset(${modules}::text::json) AS new (id uuid, "connectorId" uuid, kind text, position integer, "originId" uuid,
        name text, handle text, script text, enabled boolean, settings json, samples json)
    `
    await transaction`
      UPDATE connectors c SET published = true, published_at = clock_timestamp(), content_sha256 = new.seal
      FROM json_to_recordset(${connectors}::text::json) AS new (id uuid, seal text) WHERE c.id = new.id AND new.seal IS NOT NULL
    `
  })
}
