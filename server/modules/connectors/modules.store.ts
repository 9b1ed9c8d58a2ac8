import type { ConnectorModules, ModuleKindName } from '#domain/connector.ts'
import { settingsOf } from '#domain/connector-problems.ts'
import type { ConnectorId } from '#domain/ids.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import type { Connection } from '#server/conventions/sql.ts'

/** A module as the database keeps it. */
export type ModuleRow = {
  id: string
  connectorId: ConnectorId
  kind: ModuleKindName
  position: number
  originId: string
  name: string
  handle: string
  description: string | null
  script: string
  enabled: boolean
  timeoutMs: number | null
  settings: Record<string, unknown>
  samples: unknown[]
}

const columns = (sql: Connection) => sql`
  id, connector_id AS "connectorId", kind, position, origin_id AS "originId", name, handle, description, script, enabled,
  timeout_ms AS "timeoutMs", settings, samples
`

export async function findModules(sql: Connection, connectors: readonly ConnectorId[]): Promise<ModuleRow[]> {
  return sql<ModuleRow[]>`
    SELECT ${columns(sql)} FROM connector_modules WHERE connector_id = ANY (${connectors}::uuid[]) ORDER BY connector_id, kind, position
  `
}

/** Which of these module ids are in use, and where. */
export async function findModuleOwners(sql: Connection, ids: readonly string[]): Promise<{ id: string; connectorId: ConnectorId; kind: ModuleKindName }[]> {
  return sql`SELECT id, connector_id AS "connectorId", kind FROM connector_modules WHERE id = ANY (${ids}::uuid[])`
}

/** Makes the connector's modules these: writes what is new or other than before, removes what is no longer there. */
export async function replaceModules(sql: Connection, connector: ConnectorId, modules: ConnectorModules): Promise<void> {
  const rows = moduleRows(connector, modules)
  await sql`DELETE FROM connector_modules WHERE connector_id = ${connector} AND NOT id = ANY (${rows.map(({ id }) => id)}::uuid[])`
  if (rows.length === 0) return
  // Rows that stay as they are get no new version: the search index is dear to write.
  await sql`
    INSERT INTO connector_modules AS old
      (id, connector_id, kind, position, origin_id, name, handle, description, script, enabled, timeout_ms, settings, samples)
    SELECT id, "connectorId", kind, position, "originId", name, handle, description, script, enabled, "timeoutMs", settings, samples
    FROM json_to_recordset(${JSON.stringify(rows)}::text::json) AS new (id uuid, "connectorId" uuid, kind text, position integer, "originId" uuid,
      name text, handle text, description text, script text, enabled boolean, "timeoutMs" integer, settings json, samples json)
    ON CONFLICT (id) DO UPDATE SET position = excluded.position, origin_id = excluded.origin_id, name = excluded.name,
      handle = excluded.handle, description = excluded.description, script = excluded.script, enabled = excluded.enabled,
      timeout_ms = excluded.timeout_ms, settings = excluded.settings, samples = excluded.samples,
      connector_id = excluded.connector_id, kind = excluded.kind
    WHERE (old.position, old.origin_id, old.name, old.handle, old.description, old.script, old.enabled, old.timeout_ms,
        old.settings::text, old.samples::text, old.connector_id, old.kind)
      IS DISTINCT FROM (excluded.position, excluded.origin_id, excluded.name, excluded.handle, excluded.description, excluded.script,
        excluded.enabled, excluded.timeout_ms, excluded.settings::text, excluded.samples::text, excluded.connector_id, excluded.kind)
  `
}

function moduleRows(connectorId: ConnectorId, modules: ConnectorModules) {
  return moduleKindNames.flatMap((kind) =>
    modules[kind].map((module, position) => {
      const { id, originId, name, handle, description, script, enabled, timeoutMs, samples } = module
      const settings = settingsOf(kind, module)
      return { id, connectorId, kind, position, originId, name, handle, description, script, enabled, timeoutMs, settings, samples }
    }),
  )
}

