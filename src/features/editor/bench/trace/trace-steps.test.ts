import { expect, test } from 'vitest'
import type { TracedLines } from '#src/workers/lua-run/contract.ts'
import { stepBackOver, stepInto, stepOut, stepOver, toLastBreakpoint, toLine, toNextBreakpoint } from './trace-steps.ts'

// outer line 0, call on line 1 into lines 4 and 5, and on with line 2
const lines: TracedLines['lines'] = [[0, 0, 0], [0, 1, 0], [0, 4, 1], [0, 5, 1], [0, 2, 0]]
const trace = { traced: { scripts: ['actions/a' as const], lines, breakpointHits: [3, 5] }, length: 5 }

test('a step goes into a call, over it and out of it', () => {
  expect(stepInto(trace, 2)).toBe(3)
  expect(stepOver(trace, 2)).toBe(5)
  expect(stepOut(trace, 3)).toBe(5)
  expect(stepBackOver(trace, 5)).toBe(2)
})

test('a step stops at the ends of the run', () => {
  expect([stepInto(trace, 5), stepOver(trace, 5), stepOut(trace, 1), stepBackOver(trace, 1)]).toEqual([5, 5, 5, 1])
})

test('a run goes on to the next breakpoint, back to the last one, and to a line', () => {
  expect([toNextBreakpoint(trace, 1), toNextBreakpoint(trace, 5), toLastBreakpoint(trace, 5), toLastBreakpoint(trace, 3)]).toEqual([3, 5, 3, 1])
  expect([toLine('actions/a', 5)(trace, 1), toLine('actions/a', 0)(trace, 3), toLine('shared', 0)(trace, 3)]).toEqual([4, 1, 3])
})
