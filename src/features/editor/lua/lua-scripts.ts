import type { ConnectorContent } from '#domain/connector.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import type { Part } from '#domain/parts/part.ts'
import { modulesOf } from '#domain/parts/part-values.ts'
import type { LuaDocument, LuaSources } from '#src/workers/lua-language/contract.ts'
import { type EditorPart, partId } from '../editor-part.ts'
import { codePath } from '../parts/code-path.ts'

/** A script of the connector: where it is edited, and what the language service knows of it. */
export type LuaScript = { partId: string; field: Part & { scope: 'connector' | 'field' }; document: LuaDocument }

/** Every script, in the order in which the explorer shows them. */
export function luaScripts(connectorId: string, content: ConnectorContent): LuaScript[] {
  return [sharedScript(connectorId, content), ...moduleKindNames.flatMap((kind) => moduleScripts(connectorId, kind, content))]
}

function sharedScript(connectorId: string, { sharedLibrary }: ConnectorContent): LuaScript {
  const part: EditorPart = { kind: 'sharedLibrary' }
  return { partId: partId(part), field: { scope: 'connector', field: 'sharedLibrary' }, document: { uri: codePath(connectorId, part), kind: 'shared', text: sharedLibrary ?? '' } }
}

function moduleScripts(connectorId: string, kind: (typeof moduleKindNames)[number], content: ConnectorContent): LuaScript[] {
  return modulesOf(content, kind).map((module) => {
    const part: EditorPart = { kind: 'module', place: { kind, originId: module.originId } }
    const inputSchema = 'inputSchemaJson' in module ? module.inputSchemaJson : null
    return { partId: partId(part), field: { scope: 'field', kind, originId: module.originId, field: 'script' }, document: { uri: codePath(connectorId, part), kind, text: module.script, inputSchema } }
  })
}

export function luaSources(connectorId: string, content: ConnectorContent): LuaSources {
  return {
    documents: luaScripts(connectorId, content).map(({ document }) => document),
    configSchema: content.configJson,
    actions: content.actions.map(({ handle, name, description, originId }) => ({ handle, name, description, uri: codePath(connectorId, { kind: 'module', place: { kind: 'actions', originId } }) })),
    configKeysInSettings: content.apiEndpoints.flatMap(({ authConfigKey }) => authConfigKey ?? []),
  }
}
