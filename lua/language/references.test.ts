import { describe, expect, test } from 'vitest'
import { highlightsAt } from './highlights.ts'
import { referencesAt } from './references.ts'
import { connectorWith } from './testing/connector.ts'
import { writeMarks } from './testing/marked.ts'

describe('all uses of a thing', () => {
  test.each([
    'local «x¦» = 1\nprint(«x», «x»)',
    'local «x» = 1\nlocal function f() «x¦» = 2 end\nprint(«x»)',
    'local x = 1\ndo local «x» = 2; print(«x¦») end\nprint(x)',
    'local function «f¦»() return «f»() end\n«f»()',
    'local function f(«a») return «a¦» + «a» end',
    'local t = { «a¦» = 1 }\nprint(t.«a», t.b)\nt.«a» = 2',
    'local t = { a = 1 }\nlocal u = { «a» = 2 }\nprint(t.a, u.«a¦»)',
    'local M = {}\nfunction M.«f¦»() end\nM.«f»()\nlocal g = M.«f»',
    'local M = {}\nfunction M:«m»() self:«m¦»() end',
    '«x¦» = 1\nprint(«x»)',
    'print(«config¦».shop, «config».mode)',
    'for i = 1, 2 do\n  if i == 1 then goto «next¦» end\n  ::«next»::\nend\nfor i = 1, 2 do goto next; ::next:: end',
    'do goto «out»; goto «out¦» end\n::«out»::\nlocal function f() goto out; ::out:: end',
    'goto «a»\n::«a¦»::',
    'local x\nx = function() local «x¦» = 1; return «x» end',
    'local «x¦» = 1\nlocal y = { x = «x», [«x»] = 2 }',
    'local t = {}\nt.list = {}\nt.list.«n¦» = 1\nprint(t.list.«n»)',
    'for «i¦» = 1, 3 do print(«i») end\nprint(i)',
    'local function f(«...»)'.replace('«...»', '«a»') + ' return function() return «a¦» end end',
  ])('%s', (snippet) => {
    const { main, cursors, text } = connectorWith(snippet)
    const found = referencesAt(main, cursors[0] ?? 0).filter(({ uri }) => uri === 'main')
    const spans = found.map(({ range }) => ({ start: main.lines.offsetAt(range.start), end: main.lines.offsetAt(range.end) }))
    expect(writeMarks(text, spans)).toBe(snippet.replace('¦', ''))
  })
})

test('uses of a shared function are found in all modules', () => {
  const { workspace } = connectorWith('shared.total({})')
  workspace.setDocument({ uri: 'other', kind: 'timers', text: 'local lib = require("shared")\nlib.total({})\n' })
  const shared = workspace.open('shared')
  const at = shared?.script.text.indexOf('total(order)') ?? 0
  expect(shared && referencesAt(shared, at).map(({ uri }) => uri).toSorted()).toEqual(['main', 'other', 'shared'])
})

test('highlights tell reading from writing, in one script', () => {
  const { main, cursors } = connectorWith('local x¦ = 1\nx = 2\nprint(x)')
  expect(highlightsAt(main, cursors[0] ?? 0).map(({ access }) => access)).toEqual(['write', 'write', 'read'])
})
