import { expect, test } from 'vitest'
import { usualLimits } from './run-request.ts'
import { run } from './test-runs.ts'

test('a script that takes too much memory is stopped, and says so', () => {
  const limits = { ...usualLimits, memoryBytes: 8 * 1024 * 1024 }
  expect(run('local t = {} for i = 1, 1e9 do t[i] = ("x"):rep(100) .. i end', { limits }).result).toEqual({ status: 'stopped', reason: 'memory', at: null })
  expect(run('return pcall(string.rep, "x", 1e9)', { limits }).result).toEqual({ status: 'returned', value: false })
})

test('a script that calls the host without end is stopped where it is', () => {
  const report = run('while true do\n  log.info("again")\nend', { limits: { ...usualLimits, timeMs: 100 } })
  expect(report.result).toEqual({ status: 'stopped', reason: 'time', at: { script: 'actions/test', line: 1 } })
})

test('a script that catches every error does not outlive its time', () => {
  const report = run('while true do pcall(function() while true do log.info("x") end end) end', { limits: { ...usualLimits, timeMs: 100 } })
  expect(report.result).toMatchObject({ status: 'stopped', reason: 'time' })
})

test('of very many log lines the first are kept, and the rest is counted', () => {
  const report = run('for i = 1, 1500 do log.info("again", { i = i }) end')
  expect(report.logs).toHaveLength(1_000)
  expect(report.notKept).toEqual(['500 log lines were not kept, after the first 1,000.'])
})

test('a result beyond the limit of output ends the run', () => {
  expect(run('return ("x"):rep(2000000)').result).toEqual({ status: 'stopped', reason: 'output', at: null })
  expect(run('for i = 1, 2000 do events.emit("e", { i = i }) end').result).toMatchObject({ status: 'stopped', reason: 'output' })
})

test('endless recursion is an error of the script', () => {
  expect(run('local function f() return 1 + f() end f()').result).toMatchObject({ status: 'failed', message: expect.stringContaining('stack overflow') })
})
