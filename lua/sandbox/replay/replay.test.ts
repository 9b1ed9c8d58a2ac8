import { expect, test } from 'vitest'
import { run } from '../test-runs.ts'

const script = `local function price(amount)
  local each = 2
  return amount * each
end
local total = 0
for i = 1, 3 do
  total = total + price(i)
end
return total`

test('a run stops before any of its lines and shows what is known there', () => {
  const all = run(script, { stopAt: Number.MAX_SAFE_INTEGER })
  expect(all).toMatchObject({ result: { status: 'returned', value: 12 }, stop: null, lineEvents: all.traced?.lines.length })
  const inSecondCall = (all.traced?.lines.findLastIndex(([, line]) => line === 2) ?? 0) + 1
  const { stop, result } = run(script, { stopAt: inSecondCall, expressions: ['amount * each', 'total', 'nothing.x', 'math.pi > 3', '+'] })
  expect(result).toEqual({ status: 'stopped', reason: 'person', at: { script: 'actions/test', line: 2 } })
  expect(stop?.frames).toMatchObject([
    { functionName: 'price', line: 2, locals: [{ name: 'amount', value: { text: '3' } }, { name: 'each', value: { text: '2' } }], upvalues: [] },
    { line: 6, locals: [{ name: 'price', value: { type: 'function' } }, { name: 'total', value: { text: '6' } }, { name: 'i', value: { text: '3' } }] },
  ])
  expect(stop?.expressions).toMatchObject([{ text: '6' }, { type: 'nil' }, { problem: expect.stringContaining('nil value') }, { value: true }, { problem: expect.stringContaining('unexpected symbol') }])
})

test('the lines of a run are told with how deep they stand, so that a call can be stepped over', () => {
  const { traced } = run(script, { stopAt: Number.MAX_SAFE_INTEGER })
  const lines = traced?.lines ?? []
  const call = lines.findIndex(([, line]) => line === 6)
  const [, , depth = 0] = lines[call] ?? []
  expect(lines[call + 1]?.[2]).toBe(depth + 1)
  expect(lines.find(([, , deep], index) => index > call && deep <= depth)?.[1]).toBe(5)
})

const places = (condition?: string) => run(script, { stopAt: Number.MAX_SAFE_INTEGER, breakpoints: [{ script: 'actions/test', line: 2, ...(condition === undefined ? {} : { condition }) }] }).traced?.breakpointHits

test('breakpoints tell where they were met, with their conditions', () => {
  expect(places()).toHaveLength(3)
  expect(places('amount == 2')).toEqual([places()?.[1]])
})

test('a stop inside of the shared library or of an action that is called is found again', () => {
  const shared = 'return { twice = function(n)\n  return n * 2\nend }'
  const all = run('local r = shared.twice(4) return r', { shared, stopAt: Number.MAX_SAFE_INTEGER })
  expect(all.traced?.scripts).toEqual(['shared', 'actions/test'])
  const event = (all.traced?.lines.findIndex(([number, line]) => all.traced?.scripts[number] === 'shared' && line === 1) ?? 0) + 1
  expect(run('local r = shared.twice(4) return r', { shared, stopAt: event }).stop).toMatchObject({ at: { script: 'shared', line: 1 }, frames: [{ script: 'shared' }, { script: 'actions/test' }] })
})
