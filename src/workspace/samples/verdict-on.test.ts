import { expect, test } from 'vitest'
import type { RunReport } from '../../workers/lua-run/contract.ts'
import { hasUnansweredCall, verdictOn } from './verdict-on.ts'

const at = { script: 'actions/read', line: 0 } as const
const returned: RunReport = { result: { status: 'returned', value: 1 }, response: null, tookMs: 1, logs: [], http: [], store: [], events: [], actions: [], values: null, lineEvents: 0, traced: null, stop: null, notKept: [] }
const unanswered: RunReport['http'][number] = { method: 'GET', url: 'https://shop.example/1', headers: {}, body: '', at, startedAt: 0, tookMs: 0, answer: { status: 'not mocked' } }
const failed: RunReport = { ...returned, result: { status: 'failed', message: 'not mocked', at, stack: [], cause: 'not mocked' } }

test('a run that met a call without an answer passes nothing, even where just that is expected', () => {
  expect(verdictOn('{ "result": { "status": "failed", "message": "not mocked" } }', failed)).toEqual({ passed: false, differences: [] })
})

test('a call without an answer counts also where the script caught it', () => {
  const ofHttp = { ...returned, http: [unanswered] }
  const ofAction: RunReport = { ...returned, actions: [{ handle: 'erp/find', input: {}, at, answer: { status: 'not mocked' } }] }
  expect([returned, ofHttp, ofAction].map(hasUnansweredCall)).toEqual([false, true, true])
  expect([returned, ofHttp, ofAction].map((report) => verdictOn(null, report))).toEqual([{ passed: true }, { passed: false, differences: [] }, { passed: false, differences: [] }])
})
