import { expect, test } from 'vitest'
import { usualLimits } from '../sandbox/run-request.ts'
import type { FunctionCall, SeenValues } from '../sandbox/seen-values.ts'
import { run } from '../sandbox/test-runs.ts'
import { closeWatch, runBothWays } from './testing/both-ways.ts'
import { seenText } from './testing/seen-text.ts'

const scriptOf = (text: string) => text.replace(/^\n/, '').replace(/^ {4}/gm, '')

test('values stand at assignments, parameters, conditions, calls and returns', () => {
  const report = runBothWays(
    scriptOf(`
    local function price(item, factor)
      if item.discount then
        return item.price * factor, "cheap"
      end
      return item.price
    end
    local total = 0
    for index, item in ipairs(input.items) do
      total = total + price(item, 0.5)
    end
    input.note = ("%.1f"):format(total)
    return total`),
    { input: { items: [{ price: 4, discount: true }, { price: 3 }] } },
  )
  expect(seenText(report.values)).toBe(scriptOf(`
    1 parameters item, factor: {discount = true, price = 4}, 0.5 | {price = 3}, 0.5
    2 condition: true | nil
    3 return: 2.0, "cheap"
    5 return: 3
    8 loop index, item: 1, {discount = true, price = 4} | 2, {price = 3}
    9 assignment total: 2.0 | 5.0
    9 call price: ({discount = true, price = 4}, 0.5) → 2.0, "cheap" | ({price = 3}, 0.5) → 3
    11 assignment input.note: "5.0"
    11 call (…):format: (5.0) → "5.0"
    12 return: 5.0`))
})

test('an error is told at its line, and at the call that led to it', () => {
  const report = runBothWays('local function first(list)\n  local name = list[1].name\n  return name\nend\nlocal title = first({})\nreturn title')
  expect(seenText(report.values)).toBe("1 parameters list: {}\n2 local name: ✗ attempt to index a nil value (field 'integer index')\n5 local title: ✗ failed in test:2\n5 call first: ({})")
  expect(report.values?.scripts[0]?.unreachedLines).toEqual([2, 5])
})

test('an error that was caught is told where it arose', () => {
  const report = runBothWays('local function risky()\n  local x = nil + 1\n  return x\nend\nlocal ok, problem = pcall(risky)\nreturn ok')
  expect(seenText(report.values)).toContain('2 local x: ✗ attempt to perform arithmetic on a nil value')
  expect(report.values?.scripts[0]?.unreachedLines).toEqual([2])
})

const kept = (values: SeenValues | null, name: string) => values?.scripts[0]?.points.find(({ point }) => point.names[0] === name)?.kept ?? []
const loop = 'local sum = 0\nfor i = 1, 200000 do\n  sum = sum + i\nend\nreturn sum'

test('of a loop with very many turns all are counted, the first are kept, and it is said what was not', () => {
  const { values, result, notKept } = run(loop, { watch: closeWatch })
  expect(result).toEqual({ status: 'returned', value: 20_000_100_000 })
  expect(values?.scripts[0]?.lineHits).toEqual([[0, 1], [1, 200_000], [2, 200_000], [4, 1]])
  expect(seenText(values)).toBe('2 loop i: 1 | 2 | 3 | 4 | 5 (200000)\n3 assignment sum: 1 | 3 | 6 | 10 | 15 (200000)\n5 return: 20000100000')
  expect(notKept).toEqual(['Of 2 places that ran very often only the first values were kept, not the last.'])
})

test('of a loop with many turns the first and the last values are kept', () => {
  const { values, notKept } = run(loop.replace('200000', '400'), { watch: { first: 2, last: 3 } })
  expect(seenText(values)).toContain('2 loop i: 1 | 2 | 398 | 399 | 400 (400)')
  expect(kept(values, 'sum').map(({ loopTurn }) => loopTurn)).toEqual([0, 1, 397, 398, 399])
  expect(notKept).toEqual([])
})

test('a turn of a loop and a call of a function can be picked', () => {
  const text = 'local function half(x)\n  local h = x / 2\n  return h\nend\nlocal t = 0\nfor i = 1, 100 do\n  t = half(i)\nend'
  const first = run(text, { watch: { first: 1, last: 0 } }).values
  const seen = first?.scripts[0]
  const turns = seen?.points.find(({ point }) => point.names[0] === 'i')?.index ?? -1
  const functionIndex = seen?.functions.findIndex(({ name }) => name === 'half') ?? -1
  const picked = [{ script: 'actions/test' as const, loop: turns, turn: 49 }, { script: 'actions/test' as const, functionIndex, call: 76 }]
  const { values } = run(text, { watch: { first: 1, last: 0, picked } })
  expect(seenText(values).split('\n')).toEqual(['1 parameters x: 1 | 77 (100)', '2 local h: 0.5 | 38.5 (100)', '3 return: 0.5 | 38.5 (100)', '6 loop i: 1 | 50 (100)', '7 assignment t: 0.5 | 25.0 (100)', '7 call half: (1) → 0.5 | (50) → 25.0 (100)'])
})

test('values are kept on the lines that are looked at, reached lines are told there', () => {
  const watch = { ...closeWatch, lines: [{ script: 'actions/test' as const, from: 2, to: 3 }] }
  const { values } = run('local a = 1 + 1\nlocal b = a + 1\nlocal c = b + 1\nif c == 0 then return 1 end\nreturn c', { watch })
  expect(seenText(values)).toBe('3 local c: 4\n4 condition: false')
  expect(values?.scripts[0]?.lineHits).toEqual([[2, 1], [3, 1]])
})

test('a turn is picked of a loop that begins out of sight', () => {
  const text = 'local t = 0\nfor i = 1, 100 do\n  t = i\n    * 2\n  local u = t + 1\nend'
  const point = run(text, { watch: closeWatch }).values?.scripts[0]?.points.find((each) => each.point.names[0] === 'i')
  const script = 'actions/test' as const
  const { values } = run(text, { watch: { first: 1, last: 0, lines: [{ script, from: 4, to: 5 }], picked: [{ script, loop: point?.index ?? -1, turn: 9 }] } })
  expect(seenText(values).split('\n')).toContain('5 local u: 3 | 21 (100)')
})

test('copies of values are bounded and exact', () => {
  const report = runBothWays(scriptOf(`
    local deep = { a = { b = { c = 1 } }, list = { 1, 2, 3 } }
    local long = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }
    local keys = { [true] = 1, ["a b"] = 2, [1.5] = 3 }
    local text, bytes = ("ä"):rep(100), "\\xff\\x00a"
    local numbers = { math.maxinteger, 1e100, -0.0, 0/0 ~= 0/0, 3.0, 1/3, 123456789012345.6, 1e-5 }
    local circle = {}
    circle.self = circle
    local values = { json.null, json.array(), print, coroutine.create(print), nil, 7 }
    return 1`))
  expect(seenText(report.values).split('\n').filter((line) => /local/.test(line))).toEqual([
    '1 local deep: {a = {b = {… 1}}, list = [1, 2, 3]}',
    '2 local long: [1, 2, 3, 4, 5, 6, 7, 8, … 10]',
    '3 local keys: {["a b"] = 2, [true] = 1, [1.5] = 3}',
    `4 local text, bytes: "${'ä'.repeat(64)}", <ff 00 61>`,
    '5 local numbers: [9223372036854775807, 1e+100, -0.0, true, 3.0, 0.33333333333333, 1.2345678901235e+14, 1e-05]',
    '6 local circle: {}',
    '8 local values: {[1] = json null, [2] = [], [3] = function built in, [4] = thread coroutine, [6] = 7}',
  ])
})

test('of a hit that is asked for whole everything is kept, lists in their order and keys in that of the alphabet', () => {
  const text = scriptOf(`
    local function xml(n)
      return "<jdf>" .. ("x"):rep(n) .. "</jdf>"
    end
    local order = {}
    for i = 16, 1, -1 do order[("field%02d"):format(i)] = { list = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 } } end
    order.self = order
    for i = 1, 3 do
      local text, all = xml(
        3000 * i), order
    end`)
  const script = 'actions/test' as const
  const index = run(text, { watch: closeWatch }).values?.scripts[0]?.points.find(({ point }) => point.names[0] === 'text')?.index ?? -1
  const { values } = run(text, { watch: { first: 0, last: 1, whole: [{ script, point: index, turn: 1 }] } })
  const [jdf, order] = kept(values, 'text').find(({ turn }) => turn === 1)?.values ?? []
  expect(jdf).toEqual({ type: 'string', text: `<jdf>${'x'.repeat(6_000)}</jdf>`, length: 6_011, isText: true })
  const fields = order?.type === 'table' ? order.fields : []
  expect(fields.map(({ key }) => key)).toEqual([...Array.from({ length: 16 }, (_, at) => `field${String(at + 1).padStart(2, '0')}`), 'self'])
  expect(fields[0]?.value).toMatchObject({ fields: [{ key: 'list', value: { isList: true, size: 10, fields: { length: 10 } } }] })
  expect(fields.at(-1)?.value).toMatchObject({ type: 'more' })
  expect(kept(values, 'text').find(({ turn }) => turn === 2)?.values?.[0]).toMatchObject({ text: `<jdf>${'x'.repeat(59)}`, length: 9_011 })
})

test('the results of a call are kept whole too, wherever they are told', () => {
  const text = scriptOf(`
    local function long(n)
      local text = ("y"):rep(n)
      return text
    end
    local function lead(n)
      return long(n)
    end
    local taken = #tostring(
      long(500))
    return lead(600)`)
  const script = 'actions/test' as const
  const first = run(text, { watch: closeWatch }).values?.scripts[0]?.points ?? []
  const whole = first.filter(({ point }) => point.kind === 'call').map(({ index }) => ({ script, point: index, turn: 0 }))
  const { values } = run(text, { watch: { first: 0, last: 0, whole } })
  const results = ['long', 'lead'].flatMap((name) => values?.scripts[0]?.points.filter(({ point }) => point.kind === 'call' && point.names[0] === name) ?? [])
  expect(results.map(({ kept: hits }) => hits[0]?.values?.[0])).toEqual([600, 500, 600].map((length) => ({ type: 'string', text: 'y'.repeat(length), length, isText: true })))
})

test('a table is known again by its number', () => {
  const { values } = run('local a = { 1 }\nlocal b = { a }\nlocal c = { 1 }\nlocal d = b[1]', { watch: closeWatch })
  const [a, c, d] = ['a', 'c', 'd'].map((name) => kept(values, name)[0]?.values?.[0])
  expect(d).toEqual(a)
  expect(c).not.toEqual(a)
})

test('a loop that does not end is stopped where it runs, with its values', () => {
  const { result, values } = run('local n = 0\nwhile true do\n  n = n + 1\nend', { watch: closeWatch, limits: { ...usualLimits, timeMs: 50 } })
  expect(result).toMatchObject({ status: 'stopped', reason: 'time', at: { script: 'actions/test' } })
  expect(seenText(values)).toContain('3 assignment n: 1 | 2 | 3 | 4 | 5')
})

test('a script at the limits of Lua runs without values, and it is said', () => {
  const { result, notKept } = run(`local function f(x) return x end return (${'f('.repeat(150)}1${')'.repeat(150)})`, { watch: closeWatch })
  expect(result).toEqual({ status: 'returned', value: 1 })
  expect(notKept).toEqual(["actions/test stands at one of Lua's limits, so its values can not be shown."])
})

test('tables that grew and shrank are seen as `pairs` sees them', () => {
  const text = scriptOf(`
    local counts = {}
    for size = 0, 70 do
      local t = {}
      for i = 1, size do t[i] = i end
      for i = size, size - size % 7, -1 do t[i] = nil end
      for i = 1, size % 5 do t["k" .. i] = #t end
      for i = 1, size // 3 do t["k" .. i] = nil end
      local seen, count = t, 0
      for _ in pairs(seen) do count = count + 1 end
      counts[#counts + 1] = count
    end
    return counts`)
  const { result, values } = run(text, { watch: { first: 100, last: 0 } })
  const sizes = kept(values, 'seen').map((hit) => (hit.values?.[0]?.type === 'table' ? hit.values[0].size : null))
  expect(result).toEqual({ status: 'returned', value: sizes })
})

test('a call that is returned has the results of the function that it leads to', () => {
  const text = scriptOf(`
    local function inner(x)
      if x > 5 then return x, "big" end
      return tostring(x)
    end
    local function outer(x)
      return inner(x)
    end
    local function fails(x)
      return error("no " .. x, 0)
    end
    local a = outer(7)
    local b = outer(2)
    local ok = pcall(fails, 1)
    local function caught(x)
      return pcall(inner, x)
    end
    return caught(9)`)
  const report = runBothWays(text)
  const calls = (name: string) => seenText(report.values).split('\n').filter((line) => line.includes(`call ${name}:`))
  expect(calls('inner')).toEqual(['6 call inner: (7) → 7, "big" | (2) → "2"'])
  expect(calls('caught')).toEqual(['17 call caught: (9)'])
  expect(calls('error')).toEqual(['9 call error: ("no 1", 0)'])
})

test('a call tells which call of which function it led to', () => {
  const sharedLibrary = 'local shared = {}\nfunction shared.half(x)\n  return x / 2\nend\nreturn shared'
  const text = scriptOf(`
    local function twice(x)
      return shared.half(x * 4)
    end
    local function fails(x)
      error(x)
    end
    local a = shared.half(3) + twice(shared.half(8))
    local ok = pcall(fails, "no")
    local b = math.floor(a)
    table.sort({ 2, 1 }, function(one, other) return one < other end)
    local c = select(2, pcall(function() return math.floor({}) end)) and twice(b)
    return twice(b)`)
  const { values } = run(text, { shared: sharedLibrary, watch: closeWatch })
  const nameOf = ({ script, functionIndex, call }: FunctionCall) => {
    const to = values?.scripts.find((seen) => seen.script === script)?.functions[functionIndex]
    return `${script} ${to?.name ?? 'function'} at ${(to?.line ?? 0) + 1}, call ${call + 1}`
  }
  const calls = values?.scripts.find(({ script }) => script === 'actions/test')?.points.filter(({ point }) => point.kind === 'call') ?? []
  expect(calls.flatMap(({ point, kept: hits }) => hits.map(({ ledTo }) => `${point.line + 1} ${point.names[0]} → ${ledTo === undefined ? 'nothing' : nameOf(ledTo)}`))).toEqual([
    '2 shared.half → shared shared.half at 2, call 3',
    '2 shared.half → shared shared.half at 2, call 4',
    '2 shared.half → shared shared.half at 2, call 5',
    '5 error → nothing',
    '7 shared.half → shared shared.half at 2, call 1',
    '7 twice → actions/test twice at 1, call 1',
    '7 shared.half → shared shared.half at 2, call 2',
    '8 pcall → actions/test fails at 4, call 1',
    '9 math.floor → nothing',
    '10 table.sort → actions/test function at 10, call 1',
    '11 select → nothing',
    '11 pcall → actions/test function at 11, call 1',
    '11 math.floor → nothing',
    '11 twice → actions/test twice at 1, call 2',
    '12 twice → actions/test twice at 1, call 3',
  ])
})
