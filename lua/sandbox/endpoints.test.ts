import { expect, test } from 'vitest'
import type { JsonValue } from '#domain/json-value.ts'
import type { RunRequest } from './run-request.ts'
import { run } from './test-runs.ts'

const endpoint = (script: string, input: JsonValue, requestFormat: NonNullable<RunRequest['requestFormat']> = 'JSON') =>
  run('', {
    input,
    requestFormat,
    module: 'apiEndpoints/hook',
    connector: { handle: 'shop', scripts: [{ name: 'apiEndpoints/hook', text: script }], policyJson: null, configJson: '{}' },
  })

test.each([
  ['JSON', '{"id":9007199254740993}', 'return { body = tostring(request.body.id) }', '9007199254740993'],
  ['XML', '<order id="17"/>', 'return { body = request.body.attributes.id }', '17'],
  ['FORM', 'name=M%C3%BCller+%26+Co&n=1', 'return { body = request.body.name }', 'Müller & Co'],
  ['RAW', 'just text', 'return { body = request.body }', 'just text'],
] as const)('a body in %s is read before the script runs', (format, rawBody, script, body) => {
  expect(endpoint(script, { method: 'POST', path: 'hook', headers: {}, query: {}, rawBody }, format).response).toMatchObject({ status: 200, body })
})

test('a script sees header names in small letters, and the body byte for byte', () => {
  const report = endpoint('return { request.headers["x-topic"], request.rawBody, request.method, request.query.page }', { method: 'PUT', headers: { 'X-Topic': 'orders' }, query: { page: 2 }, rawBody: '{ "a": 1 }' })
  expect(report.result).toEqual({ status: 'returned', value: ['orders', '{ "a": 1 }', 'PUT', '2'] })
})

test('a body that can not be read is answered with 400 before the script runs', () => {
  const report = endpoint('log.info("runs")', { rawBody: '{"a":' })
  expect(report.result).toMatchObject({ status: 'failed', cause: 'input', message: 'The body can not be read as JSON: line 1, column 6: the text ends where a value must stand.' })
  expect(report.response).toMatchObject({ status: 400 })
  expect(report.logs).toEqual([])
  expect(endpoint('return 1', { rawBody: '<a>' }, 'XML').response).toMatchObject({ status: 400 })
})

test('the caller gets what the script returns, as the platform sends it', () => {
  expect(endpoint('return { status = 202, headers = { ["X-Id"] = "7" }, body = { received = json.array() } }', {}).response).toEqual({
    status: 202,
    headers: { 'content-type': 'application/json', 'x-id': '7' },
    body: '{"received":[]}',
  })
  expect(endpoint('return { status = 204 }', {}).response).toEqual({ status: 204, headers: {}, body: '' })
  expect(endpoint('error("secret")', {}).response).toEqual({ status: 500, headers: {}, body: '' })
  expect(endpoint('return { status = "ok" }', {}).response).toMatchObject({ status: 500 })
})
