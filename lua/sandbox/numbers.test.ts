import { expect, test } from 'vitest'
import { judge } from '#domain/samples/judge.ts'
import { readSample } from '#domain/samples/read-sample.ts'
import { testAction } from '#domain/samples/test-modules.ts'
import { valueText } from '../instrument/testing/seen-text.ts'
import { outcomeOf } from './outcome-of.ts'
import { sampleFromRun } from './sample-from-run.ts'
import { sampleRequest } from './sample-request.ts'
import { actionRequest, run, runRequest } from './test-runs.ts'
import { usualWatch } from './run-request.ts'

const big = '9007199254740993'
const textOf = (value: unknown) => JSON.stringify(value)

test('a report tells every number to the last digit, and which ones are floats', () => {
  const report = run(
    `local n = { id = input.id, least = math.mininteger, half = 10 / 4, five = 10 / 2, minus = -0.0, huge = 1e308 }
     log.info("read", n)
     store.set("n", n)
     events.emit("n", n)
     return n`,
    { input: { id: 0 }, inputJson: `{ "id": ${big} }` },
  )
  const written = `{"five":5.0,"half":2.5,"huge":1e+308,"id":${big},"least":-9223372036854775808,"minus":-0.0}`
  expect(textOf(report.result)).toBe(`{"status":"returned","value":${written}}`)
  expect([report.logs[0]?.fields, report.store[0]?.after, report.events[0]?.payload].map(textOf)).toEqual([written, written, written])
})

test('an endpoint answers with the numbers that the script gave', () => {
  const request = actionRequest('return { status = 400 / 2, headers = { ["x-count"] = 10 / 2 }, body = { id = 9007199254740993, price = 5.0 } }')
  const { scripts: [script], ...connector } = request.connector
  const endpoint = { ...request, module: 'apiEndpoints/test' as const, connector: { ...connector, scripts: [{ name: 'apiEndpoints/test' as const, text: script?.text ?? '' }] } }
  expect(runRequest(endpoint).response).toEqual({ status: 200, headers: { 'content-type': 'application/json', 'x-count': '5.0' }, body: `{"id":${big},"price":5.0}` })
})

test('what is no number in JSON is named', () => {
  expect(run('return { 0 / 0 }').result).toMatchObject({ status: 'failed', message: 'What the script returned can not be used: a number that is none (nan) can not be written as JSON.' })
  expect(textOf(run('log.info("x", { 1 / 0, -1 / 0 })').logs[0]?.fields)).toBe('["an infinite number","an infinite number"]')
})

test('values beside the lines are as Lua writes them', () => {
  const { values } = run('local list = { 9007199254740993, 5.0, -0.0, 1e308, 1 / 0, 2^53, 1e15, 0.1 }\nreturn 1', { watch: usualWatch })
  const seen = values?.scripts[0]?.points.find(({ point }) => point.kind === 'local')?.kept[0]?.values?.map(valueText)
  expect(seen).toEqual([`[${big}, 5.0, -0.0, 1e+308, inf, 9.007199254741e+15, 1e+15, 0.1]`])
})

test('a sample keeps the digits of its input, its answers and its outcome, and notices when one changes', () => {
  const script = 'return { id = input.id + store.get("n"), price = input.price }'
  const module = testAction({ handle: 'test', script })
  const content = { name: 'Shop', description: null, connectorType: 'general' as const, sharedLibrary: null, configJson: null, iamPolicyJson: '{ "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }', actions: [module], apiEndpoints: [], reactions: [], timers: [] }
  const runSample = (inputJson: string, expectedOutcomeJson: string | null) => {
    const read = readSample('actions', { inputJson, recordedAnswersJson: '{ "store": { "n": 9007199254740993 }, "seed": 1.0 }', expectedOutcomeJson })
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const request = sampleRequest({ handle: 'shop', content, target: { kind: 'actions', module }, configValues: {}, input: read.input, answers: read.answers, startedAt: '2026-11-26T12:00:00Z' })
    const report = runRequest(request)
    return { verdict: judge(read.expected, outcomeOf(report)), kept: sampleFromRun({ id: 's', name: 'One', inputJson, request, report }) }
  }
  const first = runSample('{ "id": 0, "price": 5.0 }', null)
  expect(first.kept.expectedOutcomeJson).toContain(`"id": ${big},\n      "price": 5.0`)
  expect(first.kept.recordedAnswersJson).toContain(`"n": ${big}`)
  expect(runSample('{ "id": 0, "price": 5 }', first.kept.expectedOutcomeJson).verdict).toEqual({ passed: true })
  const other = runSample('{ "id": 1, "price": 5 }', first.kept.expectedOutcomeJson).verdict
  expect(textOf(other)).toBe(`{"passed":false,"differences":[{"path":["result","value","id"],"expected":${big},"got":9007199254740994}]}`)
})
