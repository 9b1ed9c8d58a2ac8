import { describe, expect, test } from 'vitest'
import { renamableAt, rename } from './rename.ts'
import { connectorWith } from './testing/connector.ts'
import type { OpenScript } from './workspace.ts'

function applied(opened: OpenScript, edits: readonly { uri: string; range: { start: { line: number; column: number }; end: { line: number; column: number } }; text: string }[]): string {
  const own = edits.filter(({ uri }) => uri === opened.script.uri).map(({ range, text }) => ({ start: opened.lines.offsetAt(range.start), end: opened.lines.offsetAt(range.end), text }))
  return own.toSorted((a, b) => b.start - a.start).reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), opened.script.text)
}

function renamed(snippet: string, newName: string): string {
  const { main, cursors } = connectorWith(snippet)
  const result = rename(main, cursors[0] ?? 0, newName)
  return result.ok ? applied(main, result.edits) : `refused: ${result.reason}`
}

describe('renaming', () => {
  test.each([
    ['local x¦ = 1; print(x)', 'y', 'local y = 1; print(y)'],
    ['local x = 1; do local x¦ = 2; print(x) end print(x)', 'y', 'local x = 1; do local y = 2; print(y) end print(x)'],
    ['local function f¦() return f() end', 'g', 'local function g() return g() end'],
    ['local t = { a = 1 }; print(t.a¦)', 'b', 'local t = { b = 1 }; print(t.b)'],
    ['local M = {}; function M:m¦() self:m() end', 'run', 'local M = {}; function M:run() self:run() end'],
    ['local f = function(a¦) return a end', 'b', 'local f = function(b) return b end'],
    ['for i = 1, 2 do goto next¦; ::next:: end ::next::', 'skip', 'for i = 1, 2 do goto skip; ::skip:: end ::next::'],
    ['do goto out end ::out¦::', 'done', 'do goto done end ::done::'],
  ])('%s to %s', (snippet, newName, result) => expect(renamed(snippet, newName)).toBe(result))
})

describe('a name that would change the meaning is refused', () => {
  test.each([
    ['local x¦ = 1; local y = 2; print(x, y)', 'y', 'There is a `y` already where `x` is used.'],
    ['local x¦ = 1; do local y = 2; print(x) end', 'y', 'There is a `y` already where `x` is used.'],
    ['local y = 1; do local x¦ = 2; print(x, y) end', 'y', 'There is a `y` already where `x` is used.'],
    ['local x¦ = 1; print(x, http.get)', 'http', 'There is a `http` already where `x` is used.'],
    ['local t = { a = 1, b = 2 }; print(t.a¦)', 'b', 'There is a field `b` already.'],
    ['do goto out end ::out¦:: ::done::', 'done', 'There is a label `done` already where `out` is used.'],
    ['::a:: do goto a; ::b¦:: end', 'a', 'There is a label `a` already where `b` is used.'],
    ['local x¦ = 1', 'end', '`end` is a keyword of Lua.'],
    ['local x¦ = 1', '1x', 'A name is made of letters, digits and `_`, and starts with no digit.'],
    ['local x¦ = 1', 'größe', 'A name is made of letters, digits and `_`, and starts with no digit.'],
    ['http.get¦("x")', 'fetch', '`get` is given by the host or by a schema.'],
    ['pri¦nt(1)', 'write', '`print` belongs to the host.'],
    ['print(config.mode¦)', 'kind', '`mode` is given by the host or by a schema.'],
  ])('%s to %s', (snippet, newName, reason) => expect(renamed(snippet, newName)).toBe(`refused: ${reason}`))
})

test('an unrelated variable of the new name does not matter', () => {
  expect(renamed('do local y = 1; print(y) end do local x¦ = 2; print(x) end', 'y')).toBe('do local y = 1; print(y) end do local y = 2; print(y) end')
})

test('a shared function is renamed in all modules', () => {
  const { workspace, main, cursors } = connectorWith('shared.tot¦al({})')
  const result = rename(main, cursors[0] ?? 0, 'sum_of')
  const shared = workspace.open('shared')
  expect(result.ok && applied(main, result.edits)).toBe('shared.sum_of({})')
  expect(result.ok && shared && applied(shared, result.edits)).toContain('function M.sum_of(order)')
})

test('what can be renamed is told beforehand', () => {
  const { main, cursors } = connectorWith('local value¦ = 1')
  expect(renamableAt(main, cursors[0] ?? 0)).toMatchObject({ ok: true, name: 'value' })
})
