import { expect } from 'vitest'
import type { RunReport } from '../../sandbox/run-report.ts'
import { usualWatch } from '../../sandbox/run-request.ts'
import { run, type TestRun } from '../../sandbox/test-runs.ts'

const fixed = { now: '2026-11-26T12:00:00Z', seed: 7 }

/** Runs a script as it is and instrumented, expects the same of both, and gives the report of the second. */
export function runBothWays(script: string, { answers, ...options }: TestRun = {}): RunReport {
  const plain = run(script, { ...options, answers: { ...fixed, ...answers } })
  const watched = run(script, { ...options, answers: { ...fixed, ...answers }, watch: usualWatch })
  expect(outcome(watched)).toEqual(outcome(plain))
  return watched
}

/** All but the time it took and what was seen on the way. */
export const outcome = ({ result, logs, http, store, events, actions }: RunReport) => ({ result, logs, http, store, events, actions })
