import * as styLua from '@wasm-fmt/lua_fmt'
import { describe, expect, test } from 'vitest'
import { readMarks } from '../testing/marked.ts'
import { connectorWith } from '../testing/connector.ts'
import { textWithLineEdits } from '../testing/text-with-line-edits.ts'
import { formatScript, type Formatted } from './format-script.ts'
import { formatterFrom } from './formatter.ts'

const formatter = formatterFrom(styLua)
const format = (text: string, with_ = formatter): Formatted => formatScript(connectorWith(text).main, null, with_)
const formatSelection = (snippet: string): Formatted => formatScript(connectorWith(snippet).main, readMarks(snippet).spans[0] ?? null, formatter)
const givesUp = () => {
  throw new Error('no')
}
const textOf = (formatted: Formatted): string => (formatted.ok ? formatted.text : formatted.reason)

describe('a script is laid out', () => {
  test.each([
    ['local   a=1', 'local a = 1\n'],
    ["print 'a'", 'print("a")\n'],
    ["print('say \"hi\"')", "print('say \"hi\"')\n"],
    ['local t={1;2;}', 'local t = { 1, 2 }\n'],
    ['if a then\nb()\n    end', 'if a then\n  b()\nend\n'],
    ['local x = (a)', 'local x = a\n'],
    ['return (f())', 'return (f())\n'],
    ['return ((f()))', 'return (f())\n'],
    ['if (f()) then g((...)) end', 'if f() then\n  g((...))\nend\n'],
    ['local x = { (f()), (g()) }', 'local x = { (f()), (g()) }\n'],
    ['local x = 1 + (f())', 'local x = 1 + (f())\n'],
    ['local x <const> = 7//2 -- half', 'local x <const> = 7 // 2 -- half\n'],
    ['goto   done\n::done::', 'goto done\n::done::\n'],
    ['local s = "ä"..\'€😀\'', 'local s = "ä" .. "€😀"\n'],
    ['local   a\r\nlocal   b\r\n', 'local a\r\nlocal b\r\n'],
    ['local n = .5 + 0XFF', 'local n = 0.5 + 0XFF\n'],
    ['', ''],
  ])('%j', (before, after) => {
    expect(textOf(format(before))).toBe(after)
    expect(format(after)).toEqual({ ok: true, text: after, edits: [] })
  })
})

describe('of a selection, the statements that it touches', () => {
  test.each([
    ['local   a=1\n«local   b»=2\nlocal   c=3', 'local   a=1\nlocal b = 2\nlocal   c=3'],
    ['if x then\n  a( «1» )\n  b( 2 )\nend', 'if x then\n  a(1)\n  b( 2 )\nend'],
    ['local € = "€€€"\n', 'The script is not formatted: line 1 is no Lua yet: € means nothing in Lua.'],
    ['local s = "€€€"\n«x   = 1»\ny   = 2', 'local s = "€€€"\nx = 1\ny   = 2'],
    ['-- «nothing»\nx   = 1', '-- nothing\nx   = 1'],
  ])('%j', (snippet, after) => expect(textOf(formatSelection(snippet))).toBe(after))
})

describe('is refused, with a reason,', () => {
  test('for a broken script', () => expect(textOf(format('local x = 1\nif x then'))).toMatch(/^The script is not formatted: line 2 is no Lua yet: .*`end`/))
  test('for a rule of scope that is broken', () => expect(textOf(format('goto nowhere'))).toMatch(/line 1/))
  test.each([
    ['a value', 'return 1', 'return 2'],
    ['a comment', '-- a\nreturn 1', 'return 1'],
    ['how many values are returned', 'return (f())', 'return f()'],
    ['what binds stronger', 'return (a + b) * c', 'return a + b * c'],
    ['a block', 'if a then b() end c()', 'if a then b() c() end'],
    ['a field', 'return { [a] = 1 }', 'return { a = 1 }'],
  ])('when %s would change', (_, before, after) => expect(textOf(format(before, () => after))).toBe('The script is not formatted: the formatter would have changed what it does.'))
  test('when the formatter gives up', () => expect(textOf(format('return 1', givesUp))).toBe('The script is not formatted: the formatter can not read it.'))
})

test('edits touch only the lines that change', () => {
  const before = 'local a = 1\nlocal   b=2\nlocal c = 3\nlocal   d=4'
  const formatted = format(before)
  expect(formatted.ok && formatted.edits.map(({ range }) => range.start.line)).toEqual([1, 2])
  expect(formatted.ok && textWithLineEdits(before, formatted.edits)).toBe(textOf(formatted))
})
