import { expect, test } from 'vitest'
import { run } from '../test-runs.ts'

// At one of these sizes Lua's memory grows between a bracket and what stands behind it.
test.each([44_000, 45_425, 47_202, 48_979, 50_756, 54_310, 56_087])('a list of %d tables in tables is read to its end, wherever memory grows', (count) => {
  const script = `local list, problem = json.decode("[" .. ('{"a":{"b":[{}]}},'):rep(${count}) .. "1]") return { count = list and #list, problem = problem }`
  expect(run(script).result).toEqual({ status: 'returned', value: { count: count + 1 } })
})
