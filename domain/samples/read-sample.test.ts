import { expect, test } from 'vitest'
import { readSample } from './read-sample.ts'

const read = (kind: 'apiEndpoints' | 'reactions' | 'timers', inputJson: string) => readSample(kind, { inputJson, recordedAnswersJson: null, expectedOutcomeJson: null })
const problems = (texts: { input?: string; answers?: string; outcome?: string }) => {
  const sample = readSample('actions', { inputJson: texts.input ?? '{}', recordedAnswersJson: texts.answers ?? null, expectedOutcomeJson: texts.outcome ?? null })
  return sample.ok ? [] : sample.problems.map(({ text, line, column, message }) => `${text} ${line}:${column} ${message}`)
}

test('a sample without answers and outcome records and expects nothing', () => {
  expect(readSample('actions', { inputJson: '{"a":1}', recordedAnswersJson: null, expectedOutcomeJson: null })).toEqual({
    ok: true,
    input: { a: 1 },
    answers: { http: [], store: {}, actions: [] },
    expected: {},
  })
})

test('a whole sample is read as it stands', () => {
  const answers = {
    now: '2026-11-24T08:00:00Z',
    seed: 7,
    config: { device: null },
    http: [
      { method: 'POST', url: 'https://dfe.example/*', bodyContains: 'Status', tookMs: 40, response: { status: 200, headers: { etag: '1' }, body: '<JMF/>' } },
      { method: 'GET', url: 'https://dfe.example/down', problem: 'refused' },
    ],
    store: { cursor: null },
    actions: [{ handle: 'shop/fetch', output: null }, { handle: 'shop/put', problem: 'no' }],
  }
  const expected = { result: { status: 'returned', value: null }, events: [{ name: 'a', payload: {} }], store: {}, http: [] }
  expect(readSample('actions', { inputJson: 'null', recordedAnswersJson: JSON.stringify(answers), expectedOutcomeJson: JSON.stringify(expected) })).toEqual({ ok: true, input: null, answers, expected })
})

test('what is wrong is said with its place', () => {
  expect(problems({ input: '{"a":\n}' })).toEqual(['inputJson 1:0 A value is expected here.'])
  expect(problems({ answers: '{\n "http": [\n  { "method": "GET", "url": "https://a/", "problem": "x", "response": { "status": 200 } }\n ] }' })).toEqual([
    'recordedAnswersJson 2:2 A recording has either a response or a problem.',
  ])
  expect(problems({ answers: '{\n "now": "today",\n "http": {} }' })).toEqual([
    'recordedAnswersJson 1:1 now is a time in ISO 8601, as in "2026-11-24T08:00:00Z".',
    'recordedAnswersJson 2:1 http is a list of recordings.',
  ])
  expect(problems({ outcome: '{ "result": { "status": "returned" }, "event": [] }' })).toEqual([
    'expectedOutcomeJson 0:2 A value is missing.',
    'expectedOutcomeJson 0:38 "event" has no meaning here. An expected outcome is an object with result, events, store or http.',
  ])
  expect(problems({ answers: '{ "http": [{ "method": "GET", "url": "*", "tookMs": 1e308, "problem": "late" },\n {\n "method": "GET", "url": "*", "problem": "x",\n "tookMs": 3600001 }] }' })).toEqual([
    'recordedAnswersJson 0:42 tookMs is 3,600,000 milliseconds at most, which is an hour.',
    'recordedAnswersJson 3:1 tookMs is 3,600,000 milliseconds at most, which is an hour.',
  ])
  expect(problems({ input: '['.repeat(300) })[0]).toContain('Nested more than 250 levels deep.')
})

test('a key that stands twice is told at its place, in each of the texts', () => {
  expect(problems({ input: '{ "order": {\n "id": 2,\n "id": 1.0 } }' })).toEqual(['inputJson 2:1 "id" stands here twice; only the last would count.'])
  expect(problems({ answers: '{ "now": "2026-11-24T08:00:00Z",\n "now": "2026-11-25T08:00:00Z" }' })).toEqual(['recordedAnswersJson 1:1 "now" stands here twice; only the last would count.'])
  expect(problems({ outcome: '{ "store": { "a": 1,\n "a": 2 } }' })).toEqual(['expectedOutcomeJson 1:1 "a" stands here twice; only the last would count.'])
  expect(problems({ input: '[{ "a": 5.0, "b": 9007199254740993 }, { "a": -0 }]' })).toEqual([])
})

test('the input of an endpoint is a request, that of a reaction and a timer an object', () => {
  expect(read('apiEndpoints', '{"path":"x","body":{"a":1}}')).toMatchObject({ ok: true, input: { path: 'x', body: { a: 1 } } })
  expect(read('apiEndpoints', '{"headers":{"x":1},\n"boddy":""}')).toMatchObject({
    problems: [
      { line: 0, column: 12, message: 'Values are texts.' },
      { line: 1, column: 0, message: '"boddy" has no meaning here. A request is an object with method, path, headers, query and body.' },
    ],
  })
  expect(read('reactions', '[]')).toMatchObject({ problems: [{ message: expect.stringContaining('The event of a reaction is an object') }] })
  expect(read('timers', '{"attempt":1}')).toMatchObject({ ok: true })
})

test('a key may be called anything', () => {
  const sample = readSample('apiEndpoints', {
    inputJson: '{ "headers": { "__proto__": "a" }, "query": { "constructor": "b" } }',
    recordedAnswersJson: '{ "store": { "__proto__": { "x": 1 } }, "http": [{ "method": "GET", "url": "*", "response": { "status": 200, "headers": { "__proto__": "c" } } }] }',
    expectedOutcomeJson: '{ "store": { "__proto__": 1 } }',
  })
  expect(JSON.stringify(sample.ok && [sample.input, sample.answers.store, sample.answers.http, sample.expected])).toBe(
    '[{"headers":{"__proto__":"a"},"query":{"constructor":"b"}},{"__proto__":{"x":1}},[{"method":"GET","url":"*","response":{"status":200,"headers":{"__proto__":"c"},"body":""}}],{"store":{"__proto__":1}}]',
  )
})
