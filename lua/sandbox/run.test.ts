import { expect, test } from 'vitest'
import { run } from './test-runs.ts'

test('a script reads its input and config, logs, and gives back a value', () => {
  const report = run(
    `local count = #input.items
     log.info("read", { count = count, empty = json.array(), what = print })
     return { total = count * config.factor, note = json.null }`,
    { input: { items: [1, 2, 3] }, config: { factor: 2 } },
  )
  expect(report.result).toEqual({ status: 'returned', value: { total: 6, note: null } })
  expect(report.logs).toEqual([{ level: 'info', message: 'read', fields: { count: 3, empty: [], what: 'a function' }, at: { script: 'actions/test', line: 1 }, afterMs: 0 }])
})

test('an error names its line and the calls that led to it', () => {
  const report = run('local function inner(x) return x.y.z end\nlocal function outer() local r = inner({}) return r end\nouter()')
  expect(report.result).toMatchObject({
    status: 'failed',
    message: "attempt to index a nil value (field 'y')",
    at: { script: 'actions/test', line: 0 },
    stack: [{ functionName: 'inner', line: 0 }, { functionName: 'outer', line: 1 }, { line: 2 }],
    cause: 'script',
  })
})

test('an error of the shared library leads there', () => {
  const report = run('local text = shared.shout(nil)', { shared: 'return {\n  shout = function(text) return text:upper() end,\n}' })
  expect(report.result).toMatchObject({ at: { script: 'shared', line: 1 }, stack: [{ script: 'shared', line: 1 }, { script: 'actions/test', line: 0 }] })
})

test('what is wrong with the text of a script is told with its line', () => {
  expect(run('local a = 1\nlocal = 2').result).toMatchObject({ status: 'failed', cause: 'syntax', at: { line: 1 }, message: "<name> expected near '='" })
})

test('an error in a script with a long name leads there', () => {
  const module = `actions/${'long-name-'.repeat(6)}x` as const
  const failedIn = (text: string) => run('', { module, connector: { handle: 'shop', scripts: [{ name: module, text }], policyJson: null, configJson: '{}' } }).result
  expect(failedIn('local a\na.b = 1')).toMatchObject({ message: "attempt to index a nil value (local 'a')", at: { script: module, line: 1 } })
  expect(failedIn('\n\nlocal = 1')).toMatchObject({ cause: 'syntax', at: { script: module, line: 2 } })
})

test('an error may be any value', () => {
  expect(run('error({ code = 17 })').result).toMatchObject({ message: '{"code":17}' })
  expect(run('error(setmetatable({}, { __tostring = function() return "own words" end }))').result).toMatchObject({ message: 'own words' })
  expect(run('error(setmetatable({}, { __tostring = error }))').result).toMatchObject({ message: 'an error that can not be shown' })
  expect(run('error()').result).toMatchObject({ message: 'nil' })
})

test('the shared library is there as a global and by require, and is the same', () => {
  const report = run('return require("shared") == shared and shared.name', { shared: 'assert(shared == nil) return { name = "jmf" }' })
  expect(report.result).toEqual({ status: 'returned', value: 'jmf' })
  expect(run('require("socket")').result).toMatchObject({ message: 'there is no library "socket"; the only one is "shared"' })
})

test('JSON goes through Lua without loss', () => {
  const text = '{"a":[],"big":9007199254740993,"e":1e+300,"f":1.0,"n":null,"neg":-9223372036854775808,"nested":[[],{}],"o":{},"text":"Ä\\u0000\\n\\"😀"}'
  expect(run('return json.encode(json.decode(input.text))', { input: { text } }).result).toEqual({ status: 'returned', value: text })
  expect(run('return json.encode({ b = { 1, 2 }, a = {} }, { indent = 2 })').result).toEqual({ status: 'returned', value: '{\n  "a": {},\n  "b": [\n    1,\n    2\n  ]\n}' })
})

test.each([
  ['{"a":1,}', 'line 1, column 8: a name in quotes must stand here'],
  ['[1\n 2]', 'line 2, column 2: a comma or a ] must stand here'],
  ['{"a":tru}', 'line 1, column 6: this is not a value'],
  ['"\\q"', 'line 1, column 3: this is not an escape'],
  ['[01]', 'line 1, column 2: this is not a number'],
  ['1e999', 'line 1, column 1: this number is too large'],
  ['', 'line 1, column 1: the text ends where a value must stand'],
  ['{} x', 'line 1, column 4: the text goes on behind the value'],
])('%s is no JSON, and Lua is told why', (text, problem) => {
  expect(run('return { json.decode(input) == nil, (select(2, json.decode(input))) }', { input: text }).result).toEqual({ status: 'returned', value: [true, problem] })
})

test('what JSON can not hold is refused where it is written', () => {
  for (const [value, message] of [
    ['{ f = print }', 'a function can not be written as JSON'],
    ['0/0', 'a number that is none (nan) can not be written as JSON'],
    ['{ [{}] = 1 }', 'a key that is neither a text nor a number can not be written as JSON'],
  ]) expect(run(`json.encode(${value})`).result).toMatchObject({ message, at: { line: 0 } })
  expect(run('local a = {} a.a = a return a').result).toMatchObject({ status: 'failed', message: expect.stringContaining('stands in itself') })
})

test('a run with a fixed clock and seed repeats exactly', () => {
  const script = 'local keys = {} for key in pairs({ a = 1, b = 2, [print] = 3, [{}] = 4 }) do keys[#keys + 1] = tostring(key) end return { keys, math.random(), uuid.v4(), date.now(), tostring({}) }'
  const answers = { now: '2026-11-26T08:00:00Z', seed: 7 }
  const [first, second] = [run(script, { answers }), run(script, { answers })]
  expect(first.result).toEqual(second.result)
  expect(first.result).toMatchObject({ value: expect.arrayContaining(['2026-11-26T08:00:00.000Z']) })
  expect(run('return uuid.v4()', { answers: { seed: 8 } }).result).not.toEqual(run('return uuid.v4()', { answers: { seed: 9 } }).result)
})

test('only the safe part of the standard library is there', () => {
  const report = run('local found = {} for _, name in ipairs({ "os", "io", "debug", "package", "load", "loadstring", "dofile", "loadfile", "collectgarbage" }) do if _G[name] ~= nil then found[#found + 1] = name end end return json.array(found)')
  expect(report.result).toEqual({ status: 'returned', value: [] })
  expect(run('return { string.dump == nil, type(string.rep), type(coroutine.wrap), _VERSION }').result).toEqual({ status: 'returned', value: [true, 'function', 'function', 'Lua 5.4'] })
})

test('of a log with very many values the first are kept', () => {
  const { logs, result } = run('local v = {} for i = 1, 60 do v = { a = v, b = v } end log.info("x", v) log.info("y", { a = 1 })')
  expect(result.status).toBe('returned')
  expect(JSON.stringify(logs[0]?.fields)).toContain('"..."')
  expect(logs[1]?.fields).toEqual({ a: 1 })
})
