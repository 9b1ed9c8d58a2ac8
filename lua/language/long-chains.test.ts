import { expect, test } from 'vitest'
import { LuaLanguageService } from './language-service.ts'

const links = 5_000
const lines = (first: string, link: (index: number) => string) => [first, ...Array.from({ length: links }, (_, index) => link(index + 1))].join('\n')

test.each([
  ['locals', lines('local a0 = { n = 1 }', (n) => `local a${n} = a${n - 1}`)],
  ['fields', lines('local a0 = { n = 1 }', (n) => `local a${n} = { n = a${n - 1}.n }`)],
  ['globals', lines('a0 = { n = 1 }', (n) => `a${n} = a${n - 1}`)],
  ['functions', lines('local function a0() return 1 end', (n) => `local function a${n}() return a${n - 1}() end`)],
])('a chain of thousands of %s is answered about', (_, text) => {
  const service = new LuaLanguageService()
  service.workspace.setDocument({ uri: 'main', kind: 'actions', text })
  const end = { line: links, column: 9 }
  const answers = [service.diagnostics('main'), service.complete('main', end), service.inlayHints('main', { start: { line: 0, column: 0 }, end }), service.hover('main', end), service.signatureHelp('main', end), service.documentSymbols('main')]
  expect(answers.map((answer) => answer !== undefined)).toEqual([true, true, true, true, true, true])
})
