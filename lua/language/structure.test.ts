import { describe, expect, test } from 'vitest'
import { callItemAt, incomingCalls, outgoingCalls } from './call-hierarchy.ts'
import { foldsOf } from './folding.ts'
import { inlayHints } from './inlay-hints.ts'
import { semanticTokens } from './semantic-tokens.ts'
import { type DocumentSymbol, documentSymbols, workspaceSymbols } from './symbols.ts'
import { connectorWith } from './testing/connector.ts'
import { tokenTexts } from './testing/token-texts.ts'

const names = (symbols: readonly DocumentSymbol[]): unknown[] => symbols.map(({ name, detail, children }) => (children.length > 0 ? [`${name}${detail}`, names(children)] : `${name}${detail}`))

describe('the outline', () => {
  test.each([
    ['local function f(a, b) end', ['f(a, b)']],
    ['local M = {}\nfunction M.f() end\nfunction M:g(x) end\nreturn M', ['M', 'M.f()', 'M:g(x)']],
    ['local M = { a = 1, f = function() end }', [['M', ['a', 'f()']]]],
    ['local f = function() local function inner() end end', [['f()', ['inner()']]]],
    ['M.run = function(x) end', ['M.run(x)']],
    ['if x then function f() end end', ['f()']],
    ['return { run = function() end }', ['run()']],
    ['local function broken(\nlocal function whole() end', ['broken(', 'whole()']],
  ])('%s', (text, expected) => expect(names(documentSymbols(connectorWith(text).main))).toEqual(expected))
})

test('symbols of all scripts are found by some of their letters', () => {
  const { workspace } = connectorWith('local function order_total() end')
  expect(workspaceSymbols(workspace, 'ordto').map(({ name, uri }) => `${uri}:${name}`)).toEqual(['main:order_total'])
  expect(workspaceSymbols(workspace, 'mtot').map(({ name, uri }) => `${uri}:${name}`)).toEqual(['shared:M.total'])
})

test('blocks, tables, comments and regions fold', () => {
  const { main } = connectorWith('-- one\n-- two\nlocal t = {\n  a = 1,\n}\nif t then\n  print(1)\nelse\n  print(2)\nend\n--region x\nlocal y\n--endregion\n')
  expect(foldsOf(main).map(({ startLine, endLine, kind }) => [startLine, endLine, kind])).toEqual([[2, 3, 'block'], [5, 6, 'block'], [7, 8, 'block'], [0, 1, 'comment'], [10, 12, 'region']])
})

test('every name that is more than a variable has its colour', () => {
  const { main, text } = connectorWith('local x = 1\nlocal function f(a)\n  return a.b, http.get(a), a:m(), x\nend f(io)')
  expect(tokenTexts(text, semanticTokens(main))).toEqual([
    ['f', 'function'], ['a', 'parameter'], ['a', 'parameter'], ['b', 'property'], ['http', 'namespace'], ['get', 'function'], ['a', 'parameter'], ['a', 'parameter'], ['m', 'method'],
    ['f', 'function'], ['io', 'variable'],
  ])
})

describe('inlay hints', () => {
  test.each([
    ['local r = http.get("x")', ['url:', ': HttpResponse?']],
    ['date.add(now, 1, "days")', ['amount:', 'unit:']],
    ['print(1)', []],
    ['local x = 1', []],
    ['for i, line in ipairs(input.lines) do end', [': integer']],
  ])('%s', (text, labels) => {
    const { main } = connectorWith(text)
    expect(inlayHints(main, 0, text.length).toSorted((a, b) => a.position.column - b.position.column).map(({ label }) => label).toSorted()).toEqual(labels.toSorted())
  })
})

describe('who calls whom', () => {
  const snippet = 'local function inner() return shared.total({}) end\nlocal function out¦er() return inner() + inner() end\nreturn { sum = outer() }'
  test('the callers of a function, grouped', () => {
    const { main, text } = connectorWith(snippet)
    const callers = incomingCalls(main, text.indexOf('inner'))
    expect(callers.map(({ item, at }) => [item.name, at.length])).toEqual([['outer', 2]])
  })
  test('a script as a whole calls too', () => {
    const { main, cursors } = connectorWith(snippet)
    expect(incomingCalls(main, cursors[0] ?? 0).map(({ item }) => item.name)).toEqual([''])
  })
  test('what a function calls, across modules', () => {
    const { main, text } = connectorWith(snippet)
    expect(outgoingCalls(main, text.indexOf('inner')).map(({ item }) => [item.uri, item.name])).toEqual([['shared', 'M.total']])
  })
  test('the callers of a shared function are found in modules', () => {
    const { workspace } = connectorWith(snippet)
    const shared = workspace.open('shared')
    const at = shared?.script.text.indexOf('total(order)') ?? 0
    expect(shared && incomingCalls(shared, at).map(({ item }) => [item.uri, item.name])).toEqual([['main', 'inner']])
  })
  test('a name leads to its function', () => {
    const { main, text } = connectorWith(snippet)
    expect(callItemAt(main, text.lastIndexOf('outer'))).toMatchObject({ uri: 'main', name: 'outer' })
  })
})
