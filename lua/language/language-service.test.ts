import { describe, expect, test } from 'vitest'
import { LuaLanguageService } from './language-service.ts'

function serviceWith(text: string): LuaLanguageService {
  const service = new LuaLanguageService()
  service.workspace.setDocument({ uri: 'main', kind: 'actions', text })
  return service
}

/** Everything that can be asked, at one place. */
function askAll(service: LuaLanguageService, line: number, column: number): void {
  const position = { line, column }
  service.complete('main', position)
  service.hover('main', position)
  service.signatureHelp('main', position)
  service.definition('main', position)
  service.references('main', position)
  service.highlights('main', position)
  service.renamable('main', position)
  service.rename('main', position, 'another')
  service.incomingCalls('main', position)
  service.outgoingCalls('main', position)
}

function askAboutWhole(service: LuaLanguageService): void {
  service.diagnostics('main')
  service.documentSymbols('main')
  service.folds('main')
  service.semanticTokens('main')
  service.inlayHints('main', { start: { line: 0, column: 0 }, end: { line: 1_000_000, column: 0 } })
  service.unusedConfigFields()
}

test('answers come in lines and columns, zero-based', () => {
  const service = serviceWith('local order = 1\nreturn order\n')
  expect(service.definition('main', { line: 1, column: 8 })?.range).toEqual({ start: { line: 0, column: 6 }, end: { line: 0, column: 11 } })
})

test('a script that is not open has no answers, and no errors', () => {
  const service = new LuaLanguageService()
  askAll(service, 0, 0)
  askAboutWhole(service)
  expect(service.hover('main', { line: 0, column: 0 })).toBeNull()
})

test.each([
  ['references with broken codes', { properties: { a: { $ref: '#/%' } } }],
  ['100,000 choices', { properties: { a: { enum: Array.from({ length: 100_000 }, (_, index) => `v${index}`) } } }],
])('a config schema of %s gives answers, and soon', (_, schema) => {
  const service = serviceWith('local x = config.a')
  service.workspace.setConfigSchema(JSON.stringify(schema))
  askAboutWhole(service)
  expect(service.hover('main', { line: 0, column: 17 })?.doc.length).toBeLessThan(2_000)
})

test('a config schema that is nested too deep for the form is not read', () => {
  const service = serviceWith('local x = config.a')
  service.workspace.setConfigSchema(`{"properties":{"a":${'{"allOf":['.repeat(5_000)}{}${']}'.repeat(5_000)}}}`)
  askAboutWhole(service)
  expect(service.hover('main', { line: 0, column: 17 })).not.toBeNull()
})

test('an edit changes what other modules know', () => {
  const service = serviceWith('shared.')
  service.workspace.setDocument({ uri: 'shared', kind: 'shared', text: 'return { first = 1 }' })
  expect(service.complete('main', { line: 0, column: 7 }).map(({ label }) => label)).toEqual(['first'])
  service.workspace.setDocument({ uri: 'shared', kind: 'shared', text: 'return { second = 1 }' })
  expect(service.complete('main', { line: 0, column: 7 }).map(({ label }) => label)).toEqual(['second'])
})

test('a shared library that is not begun has no problems, and makes none', () => {
  const service = serviceWith('return shared.total(1)')
  service.workspace.setDocument({ uri: 'shared', kind: 'shared', text: '' })
  expect([...service.diagnostics('shared'), ...service.diagnostics('main')]).toEqual([])
})

describe('any text gives answers, and soon', () => {
  test.each([
    ['a long sum', `local x = ${'a + '.repeat(3_000)}a`],
    ['a long chain of calls', `local x = a${'()'.repeat(3_000)}`],
    ['a long chain of fields', `local x = a${'.b'.repeat(3_000)}`],
    ['a long chain of methods', `local x = a${':b()'.repeat(3_000)}`],
    ['deep nesting', `local x = ${'{'.repeat(10_000)}`],
    ['many locals', 'local x = 1\n'.repeat(1_000)],
    ['variables that need each other', 'local a, b\na = b.x\nb = a.y\nprint(a, b)'],
    ['a function that returns itself', 'local function f() return f end\nf()()()'],
    ['a table that holds itself', 'local t = {}\nt.t = t\nprint(t.t.t.t)'],
    ['a list of itself', 'local t = {}\nt[1] = t\ntable.insert(t, { t })\nlocal u = t[1]\nprint(t, u)'],
    ['a class that is its own parent', '---@class A: A\n---@type A\nlocal a\nprint(a.x)'],
    ['an alias of itself', '---@alias A A|B\n---@alias B A[]\n---@type A\nlocal a\nprint(a.x)'],
    ['a metatable of itself', 'local A = setmetatable({}, A)\nA.__index = A\nsetmetatable(A, A)\nprint(A.x)'],
    ['a class that is what it is written above', '---@type A\nlocal a\n---@class A\nlocal b = a.a.a\nprint(b.x, b[1])'],
    ['a comment of dashes', `--- a${'-'.repeat(400_000)}b\nlocal first = 1`],
    ['half a surrogate and nulls', '\ud800\u0000local \u202e x = "\ud800"'],
    ['a long line', `x = "${'a'.repeat(1_000_000)}"`],
  ])('%s', (_, text) => {
    const startedAt = performance.now()
    const service = serviceWith(text)
    askAboutWhole(service)
    for (const column of [6, 9, text.length]) askAll(service, 0, column)
    for (const line of [1, 2]) askAll(service, line, 8)
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  })
})
