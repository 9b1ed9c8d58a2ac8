import type { ConnectorContent, ConnectorModules } from '#domain/connector.ts'
import type { ConnectorRow, ConnectorTexts } from './connector-row.ts'
import { moduleShapes } from '#domain/module-shapes.ts'
import type { ModuleRow } from './modules.store.ts'

/** A connector's content put together from its rows. */
export function contentFrom(row: ConnectorRow, texts: ConnectorTexts, modules: readonly ModuleRow[]): ConnectorContent {
  const { name, description, connectorType } = row
  const { sharedLibrary, configJson, iamPolicyJson } = texts
  return { name, description, connectorType, sharedLibrary, configJson, iamPolicyJson, ...modulesFrom(modules) }
}

function modulesFrom(rows: readonly ModuleRow[]): ConnectorModules {
  const of = (kind: ModuleRow['kind']) => rows.filter((row) => row.kind === kind).map((row) => ({ ...row.settings, ...row }))
  return {
    actions: of('actions').map((row) => moduleShapes.actions.parse(row)),
    apiEndpoints: of('apiEndpoints').map((row) => moduleShapes.apiEndpoints.parse(row)),
    reactions: of('reactions').map((row) => moduleShapes.reactions.parse(row)),
    timers: of('timers').map((row) => moduleShapes.timers.parse(row)),
  }
}
