import { describe, expect, test } from 'vitest'
import type { Breakpoint, RunRequest } from '../run-request.ts'
import { run, type TestRun } from '../test-runs.ts'
import { valueText } from '../../instrument/testing/seen-text.ts'
import { nextBreakpoint, placeAt, previousBreakpoint, runTo, stepBack, stepBackOver, stepInto, stepOut, stepOver, type Step } from './trace-steps.ts'

const fixed = { now: '2026-11-26T12:00:00Z', seed: 7 }
const script = `local function price(item)
  local amount = item.price * 2
  return amount
end
local total, rate = 0, 3
for index, item in ipairs(input.items) do
  total = total + price(item)
end
local function add(x)
  local sum = x + total * rate
  return sum
end
local last = add(1)
return last`
const input = { items: [{ price: 1 }, { price: 2 }] }

function traced(text = script, options: TestRun = {}, breakpoints: Breakpoint[] = []) {
  const { traced: told } = run(text, { input, answers: fixed, stopAt: Number.MAX_SAFE_INTEGER, breakpoints, ...options })
  if (told === null) throw new Error('Nothing was told.')
  return told
}

const breakpoint = (line: number, condition?: string): Breakpoint => ({ script: 'actions/test', line: line - 1, ...(condition !== undefined && { condition }) })
const stopAt = (k: number, options: Partial<RunRequest> = {}, text = script) => run(text, { input, answers: fixed, stopAt: k, ...options }).stop
const lineNumber = (number: number) => ({ script: 'actions/test' as const, line: number - 1 })
const variablesText = (variables: { name: string; value: Parameters<typeof valueText>[0] }[]) => variables.map(({ name, value }) => `${name} = ${valueText(value)}`).join(', ')

describe('a trace', () => {
  test('tells the lines in the order in which they ran', () => {
    const trace = traced()
    const lines = trace.lines.map((_, index) => (placeAt(trace, index + 1)?.line ?? 0) + 1)
    expect(lines).toEqual([4, 5, 6, 7, 2, 3, 6, 7, 2, 3, 6, 8, 12, 13, 10, 11, 14])
  })

  test('is the same each time', () => {
    expect(traced()).toEqual(traced())
  })

  test('steps into, over and out of calls, and back', () => {
    const trace = traced()
    const lineAfter = (step: Step, event: number) => {
      const next = step(trace, event)
      return next === null ? null : (placeAt(trace, next)?.line ?? 0) + 1
    }
    expect([stepInto, stepOver, stepOut].map((step) => lineAfter(step, 4))).toEqual([2, 6, null])
    expect([stepInto, stepOver, stepOut].map((step) => lineAfter(step, 5))).toEqual([3, 3, 6])
    expect([stepBack, stepBackOver].map((step) => lineAfter(step, 7))).toEqual([3, 7])
    expect([stepBack, stepBackOver].map((step) => lineAfter(step, 6))).toEqual([2, 2])
    expect([lineAfter(stepBack, 1), lineAfter(stepOver, 17), lineAfter(stepOver, 14)]).toEqual([null, null, 14])
  })

  test('runs on to the line of the cursor', () => {
    const trace = traced()
    expect(runTo(lineNumber(7))(trace, 4)).toBe(8)
    expect(runTo(lineNumber(99))(trace, 4)).toBe(null)
  })

  test('finds where breakpoints stop, with conditions on the values there', () => {
    const trace = traced(script, {}, [breakpoint(7, 'item.price > 1 and index == rate - 1'), breakpoint(11)])
    expect(trace.breakpointHits).toEqual([8, 16])
    expect([nextBreakpoint(trace, 1), nextBreakpoint(trace, 8), nextBreakpoint(trace, 16)]).toEqual([8, 16, null])
    expect([previousBreakpoint(trace, 16), previousBreakpoint(trace, 8)]).toEqual([8, null])
  })

  test('stops at a condition that can not be evaluated, and says why', () => {
    expect(traced(script, {}, [breakpoint(14, 'missing.field')])).toMatchObject({ breakpointHits: [17], breakpointProblems: [{ ...lineNumber(14), event: 17, problem: "attempt to index a nil value (global 'missing')" }] })
    expect(traced(script, {}, [breakpoint(14, 'not last')]).breakpointHits).toEqual([])
    expect(traced(script, {}, [breakpoint(14, '1 +')]).breakpointProblems).toEqual([{ ...lineNumber(14), event: 17, problem: 'unexpected symbol near <eof>' }])
    expect(traced(script, {}, [breakpoint(2, 'item.missing.field')]).breakpointProblems).toEqual([{ ...lineNumber(2), event: 5, problem: "attempt to index a nil value (field 'missing')" }])
  })

  test('says of a condition that is no Lua why, also where the run does not come', () => {
    const { breakpointHits, breakpointProblems } = traced('if input.missing then\n  return 1\nend\nreturn 2', {}, [breakpoint(2, 'total >'), breakpoint(2, 'missing.field')])
    expect(breakpointHits).toEqual([])
    expect(breakpointProblems).toEqual([{ ...lineNumber(2), event: null, problem: 'unexpected symbol near <eof>' }])
  })

  test('goes on in parts when it is long', () => {
    const loop = 'local n = 0\nfor i = 1, 60000 do\n  n = n + i\nend\nreturn n'
    const first = run(loop, { stopAt: Number.MAX_SAFE_INTEGER })
    expect(first.lineEvents).toBe(120_003)
    expect(first.traced?.lines).toHaveLength(50_000)
    const rest = traced(loop, { traceFrom: 100_001 })
    expect(rest.lines).toHaveLength(20_003)
    expect(placeAt(rest, 120_003)?.line).toBe(4)
  })

  test('follows coroutines', () => {
    const text = 'local wrapped = coroutine.wrap(function()\n  coroutine.yield(1)\n  return 2\nend)\nlocal a = wrapped()\nlocal b = wrapped()\nreturn a + b'
    const trace = traced(text)
    expect(trace.lines.map((_, index) => placeAt(trace, index + 1)).map((place) => [(place?.line ?? 0) + 1, (place?.depth ?? 0) > 1])).toEqual([
      [1, false], [4, false], [1, false], [5, false], [2, true], [6, false], [3, true], [7, false],
    ])
  })
})

describe('a stop', () => {
  test('shows the calls, their locals and upvalues', () => {
    const stop = stopAt(16)
    expect(stop?.at).toEqual({ script: 'actions/test', line: 10 })
    expect(stop?.frames.map(({ functionName, line, locals, upvalues }) => [functionName, line + 1, variablesText(locals), variablesText(upvalues)])).toEqual([
      ['add', 11, 'x = 1, sum = 19', 'total = 6, rate = 3'],
      [null, 13, 'price = function actions/test:1, total = 6, rate = 3, add = function actions/test:9', ''],
    ])
  })

  test('evaluates expressions in one of the frames', () => {
    expect(stopAt(16, { expressions: ['sum * 2', 'total + x', '#input.items', 'nothing', 'sum .. nil'] })?.expressions.map((value) => ('problem' in value ? value.problem : valueText(value)))).toEqual([
      '38', '7', '2', 'nil', 'attempt to concatenate a nil value',
    ])
    expect(stopAt(16, { expressions: ['price', 'x'], expressionFrame: 1 })?.expressions.map((value) => ('problem' in value ? value.problem : valueText(value)))).toEqual(['function actions/test:1', 'nil'])
  })

  test('inside of another action shows who called it', () => {
    const scripts = [
      { name: 'actions/test' as const, text: 'local a = 1\nlocal answer = actions.call("other", { n = 2 })\nreturn answer.twice' },
      { name: 'actions/other' as const, text: 'local n = input.n\nreturn { twice = n * 2 }' },
    ]
    const connector = { handle: 'shop', scripts, policyJson: '{ "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }', configJson: '{}' }
    const told = traced('', { connector })
    expect(told.lines.map((_, index) => placeAt(told, index + 1)).map((place) => [place?.script, place?.line])).toEqual([
      ['actions/test', 0], ['actions/test', 1], ['actions/other', 0], ['actions/other', 1], ['actions/test', 2],
    ])
    expect(stepOver(told, 2)).toBe(5)
    expect(stepOut(told, 4)).toBe(5)
    const stop = stopAt(4, { connector, expressions: ['a'], expressionFrame: 1 })
    expect(stop?.frames.map(({ script: name, locals }) => [name, variablesText(locals)])).toEqual([['actions/other', 'n = 2'], ['actions/test', 'a = 1']])
    expect(stop?.expressions.map((value) => ('problem' in value ? value.problem : valueText(value)))).toEqual(['1'])
  })

  test('gives up an expression that does not end', () => {
    const endless = ['(function() while true do end end)()', '(function() while true do pcall(error) end end)()', 'coroutine.yield()', 'string.rep("x", 1 << 40)']
    expect(stopAt(16, { expressions: endless })?.expressions).toEqual([{ problem: 'this takes too long' }, { problem: 'this takes too long' }, { problem: 'an expression can not wait' }, { problem: 'resulting string too large' }])
  })

  test('gives up an expression that catches its end, and shows the rest of the stop', () => {
    const stop = stopAt(16, { expressions: ['1', '(function() while true do pcall(function() while true do end end) end end)()', '2'] })
    expect(stop?.expressions).toEqual([{ type: 'number', text: '1' }, { problem: 'this takes too long' }, { problem: 'not evaluated: one before it takes too long' }])
    expect(stop?.frames.length).toBeGreaterThan(0)
  })

  test('shows the arguments behind the parameters, and the last of variables with one name', () => {
    const stop = stopAt(3, {}, 'local function f(a, ...)\n  local a = a + 1\n  return a, ...\nend\nreturn (f(1, "x", nil))')
    expect(stop?.at.line).toBe(1)
    const later = stopAt(4, {}, 'local function f(a, ...)\n  local a = a + 1\n  return a, ...\nend\nreturn (f(1, "x", nil))')
    expect(variablesText(later?.frames[0]?.locals ?? [])).toBe('a = 2, ...1 = "x", ...2 = nil')
  })

  test('lies behind the end when the run has fewer lines', () => {
    const report = run('return 1', { stopAt: 5 })
    expect(report.stop).toBe(null)
    expect(report.result).toEqual({ status: 'returned', value: 1 })
    expect(report.lineEvents).toBe(1)
  })
})
