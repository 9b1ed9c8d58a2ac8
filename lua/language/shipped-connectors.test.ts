import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseBundle } from '#domain/bundle/parse-bundle.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import { modulesOf } from '#domain/parts/part-values.ts'
import { LuaLanguageService } from './language-service.ts'

const newest = readdirSync('library').map((handle) => {
  const versions = readdirSync(join('library', handle)).toSorted((a, b) => Number(b.slice(1)) - Number(a.slice(1)))
  return join('library', handle, versions[0] ?? '')
})

function contentOf(folder: string): ConnectorContent {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const parsed = parseBundle(new Map(files.map((file) => [relative(folder, file), readFileSync(file, 'utf8')])))
  if (!parsed.ok) throw new Error(`${folder} is no connector: ${parsed.problems[0]?.message ?? ''}`)
  return parsed.bundle.content
}

function serviceFor(content: ConnectorContent): LuaLanguageService {
  const service = new LuaLanguageService()
  const { workspace } = service
  workspace.setConfigSchema(content.configJson)
  workspace.setActions(content.actions.map(({ handle, name, description }) => ({ handle, name, description, uri: `actions/${handle}` })))
  workspace.setConfigKeysInSettings(content.apiEndpoints.flatMap(({ authConfigKey }) => authConfigKey ?? []))
  workspace.setDocument({ uri: 'shared', kind: 'shared', text: content.sharedLibrary ?? '' })
  for (const kind of moduleKindNames) {
    for (const module of modulesOf(content, kind)) {
      workspace.setDocument({ uri: `${kind}/${module.handle}`, kind, text: module.script, inputSchema: 'inputSchemaJson' in module ? module.inputSchemaJson : null })
    }
  }
  return service
}

describe('the Lua of a connector that ships has no problems', () => {
  test.each(newest)('%s', (folder) => {
    const service = serviceFor(contentOf(folder))
    const problems = service.workspace.openAll().flatMap(({ script: { uri } }) =>
      service.diagnostics(uri).filter(({ severity }) => severity !== 'hint').map(({ rule, message, range }) => `${uri}:${range.start.line + 1} ${rule}: ${message}`))
    expect([...problems, ...service.unusedConfigFields().map(({ message }) => message)]).toEqual([])
  })
})
