import type { ConnectorModules } from '#domain/connector.ts'
import type { ConnectorId } from '#domain/ids.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import type { Problem } from '#domain/problem.ts'
import type { Connection } from '#server/conventions/sql.ts'
import { findModuleOwners } from './modules.store.ts'

/** A module's id is its own for ever: it can not be taken over from another connector or another list. */
export async function foreignModuleProblems(sql: Connection, id: ConnectorId, modules: ConnectorModules): Promise<Problem[]> {
  const placed = moduleKindNames.flatMap((kind) => modules[kind].map((module, index) => ({ kind, id: module.id, path: [kind, String(index), 'id'] })))
  const owners = new Map((await findModuleOwners(sql, placed.map((module) => module.id))).map((owner) => [owner.id, owner]))
  return placed.flatMap((module) => {
    const owner = owners.get(module.id)
    if (!owner || (owner.connectorId === id && owner.kind === module.kind)) return []
    const message = owner.connectorId === id ? 'This module stands in another list of the connector.' : 'This module belongs to another connector.'
    return [{ path: module.path, code: 'invalid_argument', message }]
  })
}
