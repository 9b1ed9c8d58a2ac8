import { expect, test } from 'vitest'
import { lastProblem } from './postgres-log.ts'

const log = `2026-11-26 01:25:17.990 UTC [31040] FATAL:  lock file "postmaster.pid" already exists
2026-11-26 01:25:17.990 UTC [31040] HINT:  Is another postmaster (PID 31002) running?
2026-11-26 01:25:18.007 UTC [31012] FATAL:  terminating connection due to unexpected postmaster exit
`

test('what is left of a killed PostgreSQL does not say why the next one did not start', () => {
  expect(lastProblem(log, 31_040)).toContain('lock file')
})

test('a PostgreSQL that ended without a word has no problem to tell', () => {
  expect(lastProblem(log, 31_041)).toBeNull()
})
