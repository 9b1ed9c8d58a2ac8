import { expect, test } from 'vitest'
import { actionRequest, compiledLua } from '../test-runs.ts'
import { runModule } from '../run.ts'
import { readyState } from '../run/run-script.ts'
import type { RunReport } from '../run-report.ts'
import { usualLimits, usualWatch } from '../run-request.ts'
import { openLuaModule } from './lua-module.ts'

const telling = 'local t = {} for i = 1, 50 do t[{}] = i t["k" .. i] = i end local order = {} for k in pairs(t) do order[#order + 1] = tostring(k) end return { order, tostring(print), math.random(1000) }'
const before = {
  'one that ended': 'local t = {} for i = 1, 20000 do t[i] = { i } end return #t',
  'one that failed': 'local function f() return 1 + f() end f()',
  'one that was stopped': 'while true do log.info("x") end',
  'one that took all its memory': 'local t = {} for i = 1, 1e9 do t[i] = ("x"):rep(100) .. i end',
}
const fixed = { answers: { now: '2026-11-26T12:00:00Z', seed: 7 }, limits: { ...usualLimits, timeMs: 300, memoryBytes: 8 * 1024 * 1024 } }
const withoutTime = (report: RunReport) => ({ ...report, tookMs: 0 })

test.each(Object.entries(before))('after %s, a module that was reset is as a fresh one', (_, script) => {
  const used = openLuaModule(compiledLua)
  for (const watch of [null, usualWatch]) {
    runModule(used, actionRequest(script, { ...fixed, watch }))
    expect(used.reset()).toBe(true)
    expect(withoutTime(runModule(used, actionRequest(telling, { ...fixed, watch })))).toEqual(withoutTime(runModule(openLuaModule(compiledLua), actionRequest(telling, { ...fixed, watch }))))
    expect(used.reset()).toBe(true)
  }
})

test('a state that was made before its run was known serves as one that is made for it', () => {
  const used = openLuaModule(compiledLua)
  const request = actionRequest(telling, { ...fixed, config: { size: 'A4' }, watch: usualWatch })
  const expected = withoutTime(runModule(openLuaModule(compiledLua), request))
  expect(withoutTime(runModule(used, request, { state: readyState(used) }))).toEqual(expected)
  expect(used.reset()).toBe(true)
  const narrow = { ...fixed.limits, memoryBytes: 4 * 1024 * 1024 }
  expect(runModule(used, actionRequest('return #("x"):rep(5000000)', { ...fixed, limits: narrow }), { state: readyState(used) }).result).toEqual({ status: 'stopped', reason: 'memory', at: null })
})

test('a module that has grown is not reset', () => {
  const used = openLuaModule(compiledLua)
  runModule(used, actionRequest('return #("x"):rep(30000000)', { answers: fixed.answers }))
  expect(used.reset()).toBe(false)
})
