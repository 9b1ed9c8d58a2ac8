import { expect, test } from 'vitest'
import { LuaRunner } from '../lua-runner.ts'
import type { Breakpoint } from '../run-request.ts'
import { actionRequest, compiledLua } from '../test-runs.ts'

const script = `local count = 0
local function bump()
  count = count + 1
  return count
end
for turn = 1, 3 do
  local order = turn
end
if count > 0 then
  count = 0
end
return count`

const traced = (condition?: string, ...others: Breakpoint[]) =>
  new LuaRunner(compiledLua).run(actionRequest(script, { answers: { seed: 7 }, stopAt: Number.MAX_SAFE_INTEGER, breakpoints: [{ script: 'actions/test', line: 6, ...(condition !== undefined && { condition }) }, ...others] }))

const itself = traced()

test('a condition that changes a variable leaves the lines of a trace as they are in the run, and says so', () => {
  const { result, lineEvents, traced: seen } = traced('bump() == 2')
  expect({ result, lineEvents, lines: seen?.lines }).toEqual({ result: itself.result, lineEvents: itself.lineEvents, lines: itself.traced?.lines })
  expect(seen?.breakpointHits).toEqual(itself.traced?.breakpointHits.slice(1, 2))
  expect(seen?.breakpointProblems).toEqual([{ script: 'actions/test', line: 6, event: null, problem: 'this or another condition changes the run, so where it stops can be wrong' }])
})

test('one that only looks is met where it was, and is no problem', () => {
  const { lineEvents, traced: seen } = traced('turn > 1')
  expect(lineEvents).toBe(itself.lineEvents)
  expect(seen?.breakpointHits).toEqual(itself.traced?.breakpointHits.slice(1))
  expect(seen?.breakpointProblems).toEqual([])
})

test('a breakpoint without a condition stops where the run itself comes to it', () => {
  const [neverReached, end]: [Breakpoint, Breakpoint] = [{ script: 'actions/test', line: 9 }, { script: 'actions/test', line: 11 }]
  expect(traced('bump() > 9', neverReached, end).traced?.breakpointHits).toEqual([itself.lineEvents])
})

test('why a condition can not be evaluated is told as before', () => {
  expect(traced('turn >').traced?.breakpointProblems).toMatchObject([{ line: 6, problem: 'unexpected symbol near <eof>' }])
})
