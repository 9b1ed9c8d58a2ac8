import { expect, test } from 'vitest'
import { endedReport } from './ended-report.ts'
import { runModule } from './run.ts'
import type { Noted } from './run/journal.ts'
import { actionRequest, compiledLua } from './test-runs.ts'
import { openLuaModule } from './vm/lua-module.ts'

const request = actionRequest('log.info("one", { n = 1 })\nstore.set("seen", true)\nevents.emit("seen", {})\nlog.warn("two")')

/** What was told by the time that the last line began; a replay of a call that hangs tells no more. */
function notedBy(of = request): Noted[] {
  const noted: Noted[] = []
  runModule(openLuaModule(compiledLua), of, { onNoted: (note) => noted.push(note) })
  return noted
}

test('what a run notes is told at once, so that it is known of a run that must be ended from outside', () => {
  const report = endedReport({ request, reason: 'time', tookMs: 5_200, noted: notedBy() })
  expect(report).toMatchObject({
    result: { status: 'stopped', reason: 'time', at: null },
    logs: [{ level: 'info', message: 'one', fields: { n: 1 } }, { level: 'warn', message: 'two', at: { script: 'actions/test', line: 3 } }],
    store: [{ key: 'seen', after: true }],
    events: [],
  })
  expect(report.notKept).toEqual(['What the run did behind line 4 of actions/test is not known: it was ended from outside.', '1 event was not delivered, for the run did not succeed.'])
})

test('the caller of an endpoint that was ended from outside gets an answer', () => {
  const report = endedReport({ request: { ...request, module: 'apiEndpoints/orders' }, reason: 'person', tookMs: 10, noted: [] })
  expect(report).toMatchObject({ response: { status: 503 }, logs: [], notKept: [] })
})

test('a replay that hangs in a function of C has told the line that calls it', () => {
  const hanging = { ...actionRequest('local text = ("a"):rep(20)\nlocal shared = require("shared")\nreturn shared.find(text)', { shared: 'return { find = function(text)\n  return text:find(".-.-.-b") end }' }), stopAt: 1e12, toldFrom: 1 }
  const report = endedReport({ request: hanging, reason: 'time', tookMs: 1_200, noted: notedBy(hanging) })
  expect(report.result).toEqual({ status: 'stopped', reason: 'time', at: { script: 'shared', line: 1 } })
})

test('of very many lines only some are told, and from there on another replay tells all', () => {
  const many = { ...actionRequest('local sum = 0\nfor n = 1, 20000 do\n  sum = sum + n\nend\nlocal text = ("a"):rep(20)\nlocal found = text:find(".-.-.-b")'), stopAt: 1e12, toldFrom: 1 }
  const first = notedBy(many)
  const { lineEvents } = endedReport({ request: many, reason: 'time', tookMs: 1_200, noted: first })
  expect(first.length).toBeLessThan(1_100)
  expect(lineEvents).toBe(40_000)
  const report = endedReport({ request: many, reason: 'time', tookMs: 1_200, noted: notedBy({ ...many, toldFrom: lineEvents }) })
  expect(report.result).toMatchObject({ at: { script: 'actions/test', line: 5 } })
})
