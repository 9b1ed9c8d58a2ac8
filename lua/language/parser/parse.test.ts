import { describe, expect, test } from 'vitest'
import { bind } from '../scopes/bind.ts'
import { readMarks, writeMarks } from '../testing/marked.ts'
import type { Block } from './ast.ts'
import { walk } from './children.ts'
import { parse } from './parse.ts'

function problemsOf(text: string) {
  const chunk = parse(text)
  return [...chunk.problems, ...bind(chunk).problems]
}

describe('a problem stands where it is', () => {
  test.each([
    ['local x = «=» 1', 'A value is missing'],
    ['local x «1»', '`1` can not begin a statement'],
    ['«x»', 'This does nothing'],
    ['x «y» = 1', '`y` can not stand here'],
    ['if x «y» end', '`then` is missing after the condition'],
    ['foo(«1»\nlocal y = 2', '`)` is missing: nothing closes `(`'],
    ['local t = { a = 1, b = «2»\nlocal y = 2', '`}` is missing'],
    ['local t = {\n  a = «1»\n  b = 2\n}', 'A comma is missing'],
    ['a«:»\nlocal b', 'A method name is missing'],
    ['a.b:c «=» 1', 'A method must be called'],
    ['function f(a, «)» end', 'A parameter name is missing'],
    ['local s = «"abc»\nlocal y = 1', 'This string is not finished'],
    ['x = «[[»abc', 'This string is not finished: ]]'],
    ['«--[[» abc', 'This comment is not finished: ]]'],
    ['x = "«\\q»"', '\\q is no escape'],
    ['x = "«\\300»"', '\\300 is no byte'],
    ['x = «3x»', '3x is not a number'],
    ['if a «!»= b then end', '! means nothing in Lua; write `not`, or `~=`'],
    ['x = «\u200B»1', 'The invisible character U+200B'],
    ['local x <«foo»> = 1', 'There is no attribute `foo`'],
    ['«local a <close>, b <close>» = 1', 'One statement can declare one `<close>`'],
    ['«f()» = 1', 'Nothing can be assigned'],
    ['«end»', '`end` closes nothing'],
    ['return «1»\nx = 2', '`return` must be the last statement'],
    ['«break»', '`break` can only stand in a loop'],
    ['goto «out»', 'There is no label `out`'],
    ['::a:: do ::«a»:: end', 'The label `a` is there already'],
    ['goto «l»; local x; ::l:: print(x)', 'This jumps into the scope of the local variable `x`'],
    ['function f() return «...» end', '`...` can only stand'],
    ['local x <const> = 1; «x» = 2', '`x` is constant'],
  ])('%s', (snippet, message) => {
    const { text } = readMarks(snippet)
    const [first, ...others] = problemsOf(text)
    expect(first?.message.slice(0, message.length)).toBe(message)
    expect(others).toEqual([])
    expect(writeMarks(text, first ? [first] : [])).toBe(snippet)
  })
})

test('several problems are found at once, one a line', () => {
  const text = 'local x = config.\nlocal y = 1\nfoo(,)\nlocal function f()\n  return x\nend\nlocal = 3\n'
  expect(problemsOf(text).map(({ start }) => text.slice(0, start).split('\n').length)).toEqual([1, 3, 7])
})

describe('a block without its end', () => {
  const snippet = `local function first()
  «if» ready then
    start«()»
end

function second()
  return 1
end
`
  test('is told at the place where the end belongs, with the opener', () => {
    const { text, spans } = readMarks(snippet)
    const [problem, ...others] = problemsOf(text)
    expect(others).toEqual([])
    expect(problem?.related).toMatchObject(spans[0] ?? {})
    expect(problem?.end).toBe(spans[1]?.end)
  })

  test('leaves the functions behind it whole', () => {
    expect(functionNames(parse(readMarks(snippet).text).body)).toEqual(['first', 'second'])
  })
})

test('an end that closes nothing is named, and the function around it goes on', () => {
  const text = 'function f()\n  x()\n  end\n  y()\nend\nfunction g() end\n'
  expect(problemsOf(text).map(({ start, message }) => [text.slice(0, start).split('\n').length, message])).toEqual([[3, '`end` closes nothing that is open.']])
  expect(functionNames(parse(text).body)).toEqual(['f', 'g'])
})

test('what is being typed keeps the object before the dot', () => {
  const { body } = parse('local x = config.auth.\nlocal y = 1\n')
  const first = body.statements[0]
  const value = first?.kind === 'local' ? first.values[0] : undefined
  expect(value).toMatchObject({ kind: 'member', name: { text: '' }, object: { kind: 'member', name: { text: 'auth' } } })
})

describe('valid Lua has no problem', () => {
  const valid = [
    '', ';;;', '-- only', 'return', 'return;', 'a.b.c:d"x"{y}[z].w = 1', '("x"):rep(3)', 'x = -2 ^ -3 .. "a" .. 5', 'x = 0x1p-4 + 0x.8 + .5e3 + 3. + 0xA',
    'local a <const>, b <close> = 1, nil', 'for i = 1, 2, 3 do break end', 'for k, v in next, t do goto continue; ::continue:: end', 'goto done; do local x end ::done::',
    'repeat local x = f() until x', 'x = "\\z   \n a\\x41\\u{7FFFFFFF}\\065\\\n"', 'x = [==[ ]] ]==]', '--[==[ ]] ]==]', 'f{...}', 'local function f(...) return ... end',
    'do ::a:: end ::a::', 'local _ENV <const> = {}; x = 1', 'function a.b.c:d(x, ...) end', 'if a then elseif b then else end', 'x = a // b >> c << d ~ e & ~f | g',
  ]
  test.each(valid)('%s', (text) => expect(problemsOf(text)).toEqual([]))
})

const names = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(', ')

describe('limits of Lua', () => {
  test('200 locals in a function', () => {
    expect(problemsOf(`local ${names(200, 'a')}`)).toEqual([])
    expect(problemsOf(`local ${names(201, 'a')}`)).toHaveLength(1)
    expect(problemsOf(`local ${names(197, 'a')} for i = 1, 2 do end`)).toHaveLength(1)
  })
  test('255 outer variables in a function', () => {
    const text = `local ${names(150, 'a')} local function g() local ${names(120, 'b')} return function() return ${names(150, 'a')}, ${names(120, 'b')} end end`
    expect(problemsOf(text)).toMatchObject([{ message: 'A function can use 255 outer variables at most.' }])
  })
  test.each([
    ['parentheses', `x = ${'('.repeat(10_000)}`],
    ['tables', `x = ${'{'.repeat(10_000)}`],
    ['functions', 'function f() '.repeat(10_000)],
    ['blocks', 'if x then\n'.repeat(10_000)],
    ['signs', `x = ${'- '.repeat(10_000)}1`],
    ['joined texts', `x = ${'a..'.repeat(10_000)}a`],
  ])('%s nested 10,000 deep are a problem, not a crash', (_, text) => expect(problemsOf(text).length).toBeGreaterThan(0))
  test('a sum of 100,000 terms is read', () => expect(problemsOf(`x = ${'a + '.repeat(100_000)}a`)).toEqual([]))
})

test('any text gives an answer in time', () => {
  const pieces = ['"', '[[', '--[[', '\u0000', '\ud800', 'function ', 'end ', '(', '{', '::', 'local x = ', 'if x then\n', 'a.', '\\', '0x', '\n']
  for (const piece of pieces) {
    const startedAt = performance.now()
    problemsOf(piece.repeat(Math.ceil(100_000 / piece.length)))
    expect(performance.now() - startedAt, JSON.stringify(piece)).toBeLessThan(3_000)
  }
})

function functionNames(body: Block): string[] {
  const found: string[] = []
  walk(body, (node) => {
    if (node.kind === 'local function') found.push(node.name.text)
    if (node.kind === 'function statement' && node.target.kind === 'name') found.push(node.target.text)
  })
  return found
}

test('a parenthesis on a new line goes on with the call before it, as in Lua, also where that breaks the script', () => {
  expect(parse('if x then\n  local b = f(1)\n  (a).b = 1\nend').problems).toMatchObject([{ message: '`=` can not begin a statement.' }])
})
