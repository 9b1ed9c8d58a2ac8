import { expect, test } from 'vitest'
import type { RunReport } from '../../workers/lua-run/contract.ts'
import { hiddenDifferences, hiddenReport } from './hidden-report.ts'
import { hiddenSeen } from './hidden-values.ts'

const secret = 'a-long-secret-key'
const at = { script: 'actions/test', line: 1 } as const
const seen = (text: string, length = text.length) => ({ type: 'string', text, length, isText: true }) as const
const report: RunReport = {
  result: { status: 'returned', value: { key: secret, list: [`${secret}!`], [secret]: 5 } },
  response: { status: 200, headers: { 'x-key': secret }, body: `{"key":"${secret}"}` },
  tookMs: 1,
  logs: [{ level: 'info', message: `key ${secret}`, fields: { key: secret }, at, afterMs: 0 }],
  http: [{ method: 'GET', url: `https://shop.example/?key=${secret}`, headers: { key: secret }, body: secret, at, startedAt: 0, tookMs: 1, answer: { status: 'answered', response: { status: 200, headers: {}, body: '', bodyBase64: btoa(`\u0001${secret}`) } } }],
  store: [{ key: `seen/${secret}`, before: undefined, after: secret, at }],
  events: [{ name: 'sent', payload: { secret }, key: secret, at }],
  actions: [{ handle: 'shop/other', input: { secret }, at, answer: { problem: `no ${secret}` } }],
  values: { scripts: [{ script: 'actions/test', functions: [], points: [{ index: 0, count: 1, point: { kind: 'local', start: 0, end: 1, line: 0, names: ['key'], functionIndex: 0, loop: null }, kept: [{ turn: 0, call: 0, values: [seen(secret)], error: secret }] }], unreachedLines: [], lineHits: [] }] },
  lineEvents: 1,
  traced: null,
  stop: { event: 1, at, frames: [{ ...at, functionName: null, locals: [{ name: 'key', value: seen(secret) }], upvalues: [] }], expressions: [{ problem: secret }] },
  notKept: [],
}

const hex = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join(' ')

test('a secret stands in no part of a report that is shown, and the report itself stays as it was', () => {
  const before = JSON.stringify(report)
  const shown = hiddenReport(report, [secret])
  expect(JSON.stringify(shown)).not.toContain(secret)
  expect(shown.http[0]?.answer).toMatchObject({ response: { bodyBase64: btoa(`\u0001${'*'.repeat(secret.length)}`) } })
  expect(JSON.stringify(report)).toBe(before)
})

test('a secret that is called like a part of a report changes none of it', () => {
  const { result, logs, values } = hiddenReport(report, ['returned', 'info', 'string', 'actions', 'local'])
  expect([result.status, logs[0]?.level, logs[0]?.at, values?.scripts[0]?.script]).toEqual(['returned', 'info', at, 'actions/test'])
})

test('a value that was cut within a secret does not show how it begins', () => {
  expect(hiddenSeen(seen(`Bearer ${secret.slice(0, 10)}`, 40), [secret])).toMatchObject({ text: 'Bearer ••••••••' })
  expect(hiddenSeen(seen('Bearer a-l', 40), [secret])).toMatchObject({ text: 'Bearer a-l' })
})

test('bytes that are no text show stars for a secret', () => {
  expect(hiddenSeen({ type: 'string', text: `ff ${hex(secret)} 00`, length: 19, isText: false }, [secret])).toMatchObject({ text: `ff ${hex('*'.repeat(secret.length))} 00` })
})

test('what differs only in a secret still differs', () => {
  expect(hiddenDifferences([{ path: ['result', secret], expected: secret, got: undefined }], [secret])).toEqual([{ path: ['result', '••••••••'], expected: '••••••••', got: undefined }])
})
