import { describe, expect, test } from 'vitest'
import { definitionAt } from './definition.ts'
import { connectorWith } from './testing/connector.ts'
import { writeMarks } from './testing/marked.ts'

/** ¦ is where one asks, « » what must be found. */
const inScript = [
  'local «x» = 1\nprint(x¦)',
  'local «x¦» = 1',
  'local x = 1\nlocal «x» = 2\nprint(x¦)',
  'local «x» = 1\ndo local x = 2 end\nprint(x¦)',
  'local «x» = 1\nlocal function f() return x¦ end',
  'local function «f»() end\nf¦()',
  'local function f(«a») return a¦ end',
  'local function f() return f¦ end'.replace('f()', '«f»()'),
  'for «i» = 1, 2 do print(i¦) end',
  'for k, «v» in pairs({}) do print(v¦) end',
  'local t = { «a» = 1 }\nprint(t.a¦)',
  'local t = {}\nt.«a» = 1\nprint(t.a¦)',
  'local t = {}\nfunction t.«f»() end\nt.f¦()',
  'local t = {}\nfunction t:«m»() end\nt:m¦()',
  'local t = { a = { «b» = 1 } }\nprint(t.a.b¦)',
  'local function make() return { «a» = 1 } end\nprint(make().a¦)',
  'local A = {}\nA.__index = A\nfunction A.new() return setmetatable({ «x» = 1 }, A) end\nfunction A:get() return self.x¦ end',
  'local A = {}\nA.__index = A\nfunction A.new() return setmetatable({}, A) end\nfunction A:«get»() end\nA.new():get¦()',
  'local M = {}\nfunction M:a() self.«x» = 1 end\nfunction M:b() return self.x¦ end',
  '«x» = 1\nprint(x¦)',
  'function «f»() end\nf¦()',
  'local x = 1\nrepeat local «y» = 2 until y¦',
  'local «x» = 1\nlocal y = { x = x¦ }',
  'local «a», b = 1, 2\nreturn a¦ + b',
  'local function «go»(n) if n > 0 then go¦(n - 1) end end',
  'local «M» = {}\nfunction M¦.a() end',
  'local t = { f = function(«x») return x¦ end }',
  'local t = { list = { «name» = 1 } }\nlocal u = t.list\nprint(u.name¦)',
  'local «x» <const> = 5\nreturn x¦',
  'local M = {}\nfunction M.«a»() end\nM.a¦()',
  'local «f» = function() end\nlocal x = f¦()',
  'goto out¦\n::«out»::',
  'for i = 1, 2 do\n  goto next¦\n  ::«next»::\nend\n::next::',
  '::out::\nlocal function f() goto out¦; ::«out»:: end',
  'do goto out¦ end\n::«out»::',
  'local «t» = {}\nt[1] = t¦',
  'local x = 1\nlocal function f(«x») return function() return x¦ end end',
  'local «x» = 1\nlocal x = x¦ + 1',
  'for «_», v in pairs({}) do print(_¦) end',
  'local a = { b = {} }\na.b.«c» = 1\nreturn a.b.c¦',
  'local t = { ["«a»"] = 1 }'.replace('"«a»"', '«"a"»') + '\nprint(t.a¦)',
  'local M = { run = function(«self») return self¦ end }',
  'if true then local x = 1 end\nlocal «x» = 2\nprint(x¦)',
  'local «x»\nx = 1\nreturn function() x¦ = 2 end',
  'while true do local «y» = 1; if y¦ then break end end',
]

describe('in one script', () => {
  test.each(inScript)('%s', (snippet) => {
    const { main, cursors, text } = connectorWith(snippet)
    const found = definitionAt(main, cursors[0] ?? 0)
    const spans = found ? [{ start: main.lines.offsetAt(found.range.start), end: main.lines.offsetAt(found.range.end) }] : []
    expect(found?.uri).toBe('main')
    expect(writeMarks(text, spans)).toBe(snippet.replace('¦', ''))
  })
})

describe('in the shared library', () => {
  test.each([
    ['shared.total¦({})', 'total'],
    ['local lib = require("shared")\nlib.order_from¦({})', 'order_from'],
    ['print(shared.version¦)', 'version'],
    ['print(shared.statuses.printed¦)', 'printed'],
  ])('%s', (snippet, name) => {
    const { main, workspace, cursors } = connectorWith(snippet)
    const found = definitionAt(main, cursors[0] ?? 0)
    const shared = workspace.open('shared')
    expect(found?.uri).toBe('shared')
    expect(found && shared?.script.text.slice(shared.lines.offsetAt(found.range.start), shared.lines.offsetAt(found.range.end))).toBe(name)
  })
  test.each(['require("sha¦red")', 'sha¦red.total({})'])('%s leads to its start', (snippet) => {
    const { main, cursors } = connectorWith(snippet)
    expect(definitionAt(main, cursors[0] ?? 0)).toMatchObject({ uri: 'shared', range: { start: { line: 0, column: 0 } } })
  })
})

test('the handle of an action leads to its script', () => {
  const { main, cursors } = connectorWith('actions.call("send-¦status")')
  expect(definitionAt(main, cursors[0] ?? 0)).toMatchObject({ uri: 'main' })
})

test.each(['pri¦nt(1)', 'http.ge¦t("x")', 'print(unkno¦wn.field)', 'local x = 1 ¦ '])('nothing is found for %s', (snippet) => {
  const { main, cursors } = connectorWith(snippet)
  expect(definitionAt(main, cursors[0] ?? 0)).toBeNull()
})
