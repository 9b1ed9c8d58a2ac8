import { expect, test } from 'vitest'
import { endedReport } from './ended-report.ts'
import { runModule } from './run.ts'
import type { Noted } from './run/journal.ts'
import { actionRequest, compiledLua } from './test-runs.ts'
import { openLuaModule } from './vm/lua-module.ts'

const request = actionRequest('log.info("one", { n = 1 })\nstore.set("seen", true)\nevents.emit("seen", {})\nlog.warn("two")')

function notedBy(): Noted[] {
  const noted: Noted[] = []
  runModule(openLuaModule(compiledLua), request, { onNoted: (note) => noted.push(note) })
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
