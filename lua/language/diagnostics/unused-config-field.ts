import type { Expression, Member } from '../parser/ast.ts'
import { tablesOf, type LuaType } from '../types/lua-type.ts'
import { typeOfSchema } from '../types/schema-type.ts'
import type { LuaWorkspace, OpenScript } from '../workspace.ts'

/** A field of the config schema that no script reads, as in ['shop', 'pageSize']. */
export type UnusedConfigField = { path: string[]; message: string }

/** Looks at all scripts of a connector. A table that is handed on whole counts as read with all that is in it. */
export function unusedConfigFields(workspace: LuaWorkspace): UnusedConfigField[] {
  const type = typeOfSchema(workspace.configSchema, 'Config')
  if (!type) return []
  const uses = workspace.openAll().map(usesIn)
  const named = new Set(uses.flatMap(({ names }) => names))
  const handedOn = new Set(uses.flatMap(({ whole }) => whole))
  const bySettings = new Set(workspace.configKeysInSettings)
  const isRead = (path: string[]) => bySettings.has(path.join('.')) || named.has(path.at(-1) ?? '') || ['config', ...path].some((name) => handedOn.has(name))
  const paths = new Map(fieldPaths(type).map((path) => [path.join('.'), path]))
  return [...paths.values()].filter((path) => !isRead(path)).map((path) => ({ path, message: `No script reads \`config.${path.join('.')}\`.` }))
}

/** Names of fields wherever they stand, and those (or `config`) whose value is used other than to reach a known field in it. */
function usesIn({ script }: OpenScript): { names: string[]; whole: string[] } {
  const reachedInto = new Set<Expression>()
  const members: Member[] = []
  const names: string[] = []
  script.visit((node) => {
    if (node.kind === 'member') members.push(node)
    if (node.kind === 'string') names.push(node.value)
    if (node.kind === 'member' || (node.kind === 'index' && node.key.kind === 'string')) reachedInto.add(node.object)
  })
  const configs = (script.binding.globals.get('config')?.references ?? []).map(({ name }) => name)
  return {
    names: [...names, ...members.map(({ name }) => name.text)],
    whole: [...configs.filter((name) => !reachedInto.has(name)).map(({ text }) => text), ...members.filter((member) => !reachedInto.has(member)).map(({ name }) => name.text)],
  }
}

function fieldPaths(type: LuaType, prefix: string[] = []): string[][] {
  if (prefix.length > 6) return []
  return tablesOf(type).flatMap((table) => [...table.fields().values()]).flatMap((field) => {
    const path = [...prefix, field.name]
    const inner = fieldPaths(field.type(), path)
    return inner.length > 0 ? inner : [path]
  })
}
