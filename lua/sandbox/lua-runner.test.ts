import { expect, test } from 'vitest'
import { seenText } from '../instrument/testing/seen-text.ts'
import { LuaRunner } from './lua-runner.ts'
import type { RunReport } from './run-report.ts'
import { usualLimits, usualWatch } from './run-request.ts'
import { actionRequest, compiledLua } from './test-runs.ts'

const answers = { now: '2026-11-26T12:00:00Z', seed: 7 }
const limits = { ...usualLimits, timeMs: 60_000 }
const loop = (turns: number) => `local sum = 0\nfor i = 1, ${turns} do\n  sum = sum + i\nend\nreturn sum`

function runner(): (script: string) => RunReport {
  const made = new LuaRunner(compiledLua)
  return (script) => {
    const report = made.run(actionRequest(script, { answers, limits, watch: usualWatch }))
    made.renew()
    return report
  }
}

test('of a loop with very many turns the first and the last values are kept', () => {
  const { values, notKept } = runner()(loop(200_000))
  expect(seenText(values)).toContain('2 loop i: 1 | 200000 (200000)\n3 assignment sum: 1 | 20000100000 (200000)')
  expect(notKept).toEqual([])
})

test('the last values are told however often a line ran in the run before', () => {
  const run = runner()
  for (const turns of [3_000, 3_000, 40, 1_200, 1, 0, 700]) {
    const last = turns > 1 ? `1 | ${turns} (${turns})` : '1'
    expect(seenText(run(loop(turns)).values).includes(`2 loop i: ${last}`)).toBe(turns > 0)
  }
})

test('a script that took the place of another tells all that it did', () => {
  const run = runner()
  run('local a = tostring(1)\nlocal b = tostring(2)')
  const calls = 'local function double(x)\n  return x * 2\nend\nlocal a = double(1)\nlocal b = double(double(a))'
  expect(seenText(run(calls).values)).toBe(seenText(runner()(calls).values))
})

const lookAround = `local names = {}
for name, value in pairs(_G) do names[#names + 1] = name .. type(value) end
for name in pairs(getmetatable("")) do names[#names + 1] = name end
for name in pairs(getmetatable(json.array())) do names[#names + 1] = name end
table.sort(names)
return { names, tostring({}), math.random(1e9), uuid.v4(), store.keys(""), ("x"):upper(), xml.serialize(xml.element("a", { b = "1" })), json.encode(config) }`

test.each([
  ['changes everything it can', 'kept = 1 store.set("a", 1) math.randomseed(9) getmetatable("").__index = print getmetatable(json.array()).x = 1 string.upper = nil xml.element = error json.encode = nil setmetatable(_G, { __index = print, __gc = error })'],
  ['is ended in the middle', 'coroutine.wrap(function() log.info("x") local guard <close> = setmetatable({}, { __close = error }) while true do end end)()'],
  ['takes all memory', 'local t = {} while true do t[#t + 1] = log.info("x") or {} end'],
  ['leaves work to the garbage collector', 'for index = 1, 1000 do setmetatable({}, { __gc = function() kept = index end }) end'],
  ['is no Lua', 'return 1 +'],
])('a run that %s leaves nothing to the next', (_, script) => {
  const made = new LuaRunner(compiledLua)
  made.run(actionRequest(script, { limits: { memoryBytes: 8_000_000, timeMs: 200, outputBytes: 100_000 } }), () => {})
  made.renew()
  const next = actionRequest(lookAround, { answers, config: { a: [1] } })
  expect(made.run(next)).toEqual({ ...new LuaRunner(compiledLua).run(next), tookMs: expect.any(Number) })
})
