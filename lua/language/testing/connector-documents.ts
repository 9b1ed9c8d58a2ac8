import type { ConnectorContent } from '#domain/connector.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import { modulesOf } from '#domain/parts/part-values.ts'
import type { LuaDocument, LuaWorkspace } from '../workspace.ts'

/** Its scripts, by addresses as "actions/get-order". */
export function documentsOf(content: ConnectorContent): LuaDocument[] {
  const modules = moduleKindNames.flatMap((kind) =>
    modulesOf(content, kind).map((module) => ({ uri: `${kind}/${module.handle}`, kind, text: module.script, inputSchema: 'inputSchemaJson' in module ? module.inputSchemaJson : null })))
  return [{ uri: 'shared', kind: 'shared', text: content.sharedLibrary ?? '' }, ...modules]
}

/** Everything but the scripts. */
export function tellSurroundings(workspace: LuaWorkspace, content: ConnectorContent): void {
  workspace.setConfigSchema(content.configJson)
  workspace.setActions(content.actions.map(({ handle, name, description }) => ({ handle, name, description, uri: `actions/${handle}` })))
  workspace.setConfigKeysInSettings(content.apiEndpoints.flatMap(({ authConfigKey }) => authConfigKey ?? []))
}
