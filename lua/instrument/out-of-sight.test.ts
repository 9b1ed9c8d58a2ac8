import { expect, test } from 'vitest'
import type { SeenValue, SeenValues } from '../sandbox/seen-values.ts'
import { seededRandom } from '../sandbox/run/seeded-random.ts'
import { run } from '../sandbox/test-runs.ts'
import { closeWatch, outcome } from './testing/both-ways.ts'
import { inventedProgram } from './testing/invented-programs.ts'

const script = 'actions/test' as const

test('what is in sight tells the same as if all were looked at', () => {
  const random = seededRandom(5)
  const answers = { now: '2026-11-26T12:00:00Z', seed: 7 }
  // Of the last hits so many are kept in all.
  const watch = { first: 5, last: 0 }
  for (let round = 0; round < 25; round += 1) {
    const text = inventedProgram(random)
    const lines = text.split('\n').length
    const [from = 0, to = 0] = [random() * lines, random() * lines].map(Math.floor).toSorted((a, b) => a - b)
    const all = run(text, { answers, watch })
    const some = run(text, { answers, watch: { ...watch, lines: [{ script, from, to }] } })
    expect(outcome(some)).toEqual(outcome(all))
    // An error is known by the `pcall` that caught it, which may be out of sight.
    const raised = new Set(all.values?.scripts[0]?.points.filter(({ kept }) => kept.some(({ error }) => error !== undefined)).map(({ point }) => point.line))
    const isTold = (line: number) => from <= line && line <= to && !raised.has(line)
    expect(told(some.values, isTold)).toEqual(told(all.values, isTold))
  }
})

test('out of sight the turns of a loop and the calls of a function are told no less', () => {
  const text = 'local function twice(x)\n  local y = x * 2\n  return y\nend\nlocal function both(x)\n  return twice(x)\nend\nfor i = 1, 3 do\n  local a = i\n  print(a)\n  local b = both(i)\nend'
  const { values } = run(text, { watch: { ...closeWatch, lines: [{ script, from: 10, to: 10 }] } })
  const [seen] = values?.scripts ?? []
  expect(seen?.points.find(({ point }) => point.names[0] === 'b')?.kept.map(({ loopTurn, values: given }) => [loopTurn, given?.[0]])).toEqual([0, 1, 2].map((turn) => [turn, { type: 'number', text: String((turn + 1) * 2) }]))
  expect(seen?.functions.map(({ name, count }) => [name, count])).toEqual([[null, 1], ['twice', 3], ['both', 3]])
})

test('a loop out of sight that does not end is stopped where it runs', () => {
  const limits = { memoryBytes: 2 ** 26, timeMs: 50, outputBytes: 2 ** 20 }
  for (const loop of ['while true do\nend', 'repeat\nuntil false', 'for i = 1, math.huge do\nend', '::again::\ngoto again', 'local function f()\nreturn f()\nend\nf()'])
    expect(run(loop, { limits, watch: { ...closeWatch, lines: [] } }).result).toMatchObject({ status: 'stopped', reason: 'time', at: { script } })
})

/** What is told of the lines; which number a table got depends on what else was seen. */
function told(values: SeenValues | null, isTold: (line: number) => boolean) {
  const [seen] = values?.scripts ?? []
  return {
    functions: seen?.functions,
    points: seen?.points.filter(({ point }) => isTold(point.line)).map((each) => ({ ...each, kept: each.kept.map((hit) => ({ ...hit, values: hit.values?.map(unnumbered), argumentValues: hit.argumentValues?.map(unnumbered) })) })),
    unreachedLines: seen?.unreachedLines.filter(isTold),
    lineHits: seen?.lineHits.filter(([line]) => isTold(line)),
  }
}

const unnumbered = (value: SeenValue) => ({ ...value, id: 0 })
