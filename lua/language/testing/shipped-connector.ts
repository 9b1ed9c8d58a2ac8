import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseBundle } from '#domain/bundle/parse-bundle.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import { modulesOf } from '#domain/parts/part-values.ts'
import type { LuaDocument, LuaWorkspace } from '../workspace.ts'

/** The folders of the connectors that ship, each in its newest version. */
export const newestShipped: readonly string[] = readdirSync('library').map((handle) => {
  const versions = readdirSync(join('library', handle)).toSorted((a, b) => Number(b.slice(1)) - Number(a.slice(1)))
  return join('library', handle, versions[0] ?? '')
})

export function contentOf(folder: string): ConnectorContent {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const parsed = parseBundle(new Map(files.map((file) => [relative(folder, file), readFileSync(file, 'utf8')])))
  if (!parsed.ok) throw new Error(`${folder} is no connector: ${parsed.problems[0]?.message ?? ''}`)
  return parsed.bundle.content
}

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
