import { expect, test } from 'vitest'
import { judge } from '#domain/samples/judge.ts'
import { pathText } from '#domain/samples/json-differences.ts'
import { readSample } from '#domain/samples/read-sample.ts'
import { testAction, testEndpoint } from '#domain/samples/test-modules.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import type { KindOfModule } from '#domain/samples/sample-input.ts'
import { outcomeOf } from './outcome-of.ts'
import { sampleFromRun } from './sample-from-run.ts'
import { sampleRequest } from './sample-request.ts'
import { runRequest } from './test-runs.ts'

const script = `local answer = http.get(config.url, { query = { id = input.id } })
store.set("seen/" .. input.id, date.now())
events.emit("order.seen", { id = input.id, ticket = uuid.v4() }, { key = input.id })
return { status = answer.status, at = date.now(), note = config.note }`
const action: KindOfModule = { kind: 'actions', module: testAction({ handle: 'look', script }) }
const policy = { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
const schema = { properties: { url: { type: 'string' }, note: { type: 'string', default: 'none' } } }
const content = (target: KindOfModule): ConnectorContent => ({
  name: 'Shop',
  description: null,
  connectorType: 'general',
  sharedLibrary: null,
  configJson: JSON.stringify(schema),
  iamPolicyJson: JSON.stringify(policy),
  actions: target.kind === 'actions' ? [target.module] : [],
  apiEndpoints: target.kind === 'apiEndpoints' ? [target.module] : [],
  reactions: [],
  timers: [],
})
const answers = { http: [{ method: 'GET', url: 'https://shop.example/orders', response: { status: 204, headers: {}, body: '' } }], store: {}, actions: [] }
const configValues = { url: 'https://shop.example/orders', token: 'secret' }

function firstRun() {
  const request = sampleRequest({ handle: 'shop', content: content(action), target: action, configValues, input: { id: '17' }, answers, startedAt: '2026-11-24T08:00:00.000Z' })
  return sampleFromRun({ id: 's', name: 'One', inputJson: '{ "id": "17" }', request, report: runRequest(request) })
}

function runAgain(target: KindOfModule) {
  const read = readSample('actions', firstRun())
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const report = runRequest(sampleRequest({ handle: 'shop', content: content(target), target, configValues, input: read.input, answers: read.answers, startedAt: '2030-01-01T00:00:00.000Z' }))
  return judge(read.expected, outcomeOf(report))
}

test('a run that was kept as a sample passes at any later time', () => {
  expect(JSON.parse(firstRun().expectedOutcomeJson ?? '')).toEqual({
    result: { status: 'returned', value: { at: '2026-11-24T08:00:00.000Z', note: 'none', status: 204 } },
    events: [{ name: 'order.seen', payload: { id: '17', ticket: expect.stringMatching(/^[0-9a-f-]{36}$/) }, key: '17' }],
    store: { 'seen/17': '2026-11-24T08:00:00.000Z' },
    http: ['GET https://shop.example/orders?id=17'],
  })
  expect(runAgain(action)).toEqual({ passed: true })
})

test('a sample made of a run holds no config values of the draft', () => {
  expect(JSON.stringify(firstRun())).not.toContain('secret')
})

test('a change of the code shows where its outcome differs', () => {
  const changed = testAction({ handle: 'look', script: script.replace('"seen/"', '"known/"').replace('config.note', '1') })
  const verdict = runAgain({ kind: 'actions', module: changed })
  expect(verdict.passed ? [] : verdict.differences.map(({ path }) => pathText(path))).toEqual(['result.value.note', 'store["seen/17"]', 'store["known/17"]'])
})

test('the sample of an endpoint is run as the request that it describes', () => {
  const endpoint: KindOfModule = { kind: 'apiEndpoints', module: testEndpoint({ requestFormat: 'XML', script: 'return { body = { request.body.localName, request.params.ticket, request.headers["x-key"], #request.rawBody } }' }) }
  const input = { path: 'results/17', headers: { 'X-Key': 'k' }, body: '<JMF/>' }
  const request = sampleRequest({ handle: 'shop', content: content(endpoint), target: endpoint, configValues: {}, input, answers: { http: [], store: {}, actions: [] }, startedAt: '2026-11-24T08:00:00.000Z' })
  expect(runRequest(request)).toMatchObject({ result: { value: { body: ['JMF', '17', 'k', 6] } }, response: { status: 200, body: '["JMF","17","k",6]' } })
})
