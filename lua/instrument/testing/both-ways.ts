import { expect } from 'vitest'
import type { RunReport } from '../../sandbox/run-report.ts'
import { usualLimits, type WatchLimits } from '../../sandbox/run-request.ts'
import { run, type TestRun } from '../../sandbox/test-runs.ts'

/** Keeps so much that all of a small run is seen. */
export const closeWatch: WatchLimits = { first: 5, last: 5 }
const fixed = { now: '2026-11-26T12:00:00Z', seed: 7 }

/** Runs a script as it is and instrumented, expects the same of both, and gives the report of the second. */
export function runBothWays(script: string, { answers, ...options }: TestRun = {}): RunReport {
  // A busy machine is no reason to differ.
  const same = { limits: { ...usualLimits, timeMs: 60_000 }, ...options, answers: { ...fixed, ...answers } }
  const plain = run(script, same)
  const watched = run(script, { ...same, watch: closeWatch })
  expect(outcome(watched)).toEqual(outcome(plain))
  return watched
}

/** All but the time it took and what was seen on the way. */
export const outcome = ({ result, logs, http, store, events, actions }: RunReport) => ({ result, logs, http, store, events, actions })
