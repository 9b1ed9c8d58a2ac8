import { describe, expect, test } from 'vitest'
import { LuaLanguageService } from './language-service.ts'
import { contentOf, documentsOf, newestShipped, tellSurroundings } from './testing/shipped-connector.ts'

describe('the Lua of a connector that ships has no problems', () => {
  test.each(newestShipped)('%s', (folder) => {
    const content = contentOf(folder)
    const service = new LuaLanguageService()
    tellSurroundings(service.workspace, content)
    for (const document of documentsOf(content)) service.workspace.setDocument(document)
    const problems = service.workspace.openAll().flatMap(({ script: { uri } }) =>
      service.diagnostics(uri).filter(({ severity }) => severity !== 'hint').map(({ rule, message, range }) => `${uri}:${range.start.line + 1} ${rule}: ${message}`))
    expect([...problems, ...service.unusedConfigFields().map(({ message }) => message)]).toEqual([])
  })
})
