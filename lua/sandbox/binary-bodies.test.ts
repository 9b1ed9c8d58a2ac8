import { expect, test } from 'vitest'
import { messageFromFile } from '#domain/samples/from/from-file.ts'
import { readSample } from '#domain/samples/read-sample.ts'
import { inputFromMessage } from '#domain/samples/sample-input.ts'
import { testEndpoint } from '#domain/samples/test-modules.ts'
import { sampleRequest } from './sample-request.ts'
import { run, runRequest } from './test-runs.ts'

const pdf = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a, 0x00, 0xff])
const pdfBase64 = 'JVBERi0xLjcKJeLjz9MKAP8='
const gzip = 'H4sIAAAAAAAAA6tWSlSyUqgFAAi2yBkHAAAA'

function runOnFile(script: string) {
  const target = { kind: 'apiEndpoints' as const, module: testEndpoint({ script }) }
  const file = messageFromFile({ name: 'Flyer.pdf', bytes: pdf })
  if (!file.ok) throw new Error(file.problem)
  const made = inputFromMessage(target, file.message)
  if (!made.ok) throw new Error(made.problem)
  const read = readSample('apiEndpoints', { inputJson: JSON.stringify(made.input), recordedAnswersJson: null, expectedOutcomeJson: null })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const content = { name: 'Shop', description: null, connectorType: 'general' as const, sharedLibrary: null, configJson: null, iamPolicyJson: null, actions: [], apiEndpoints: [target.module], reactions: [], timers: [] }
  return { input: made.input, report: runRequest(sampleRequest({ handle: 'shop', content, target, configValues: {}, input: read.input, answers: read.answers, startedAt: '2026-11-26T12:00:00Z' })) }
}

test('a file that is no text becomes the body of a request, byte for byte', () => {
  const { input, report } = runOnFile('return { body = { #request.rawBody, request.rawBody == request.body, { request.body:byte(1, -1) }, request.headers["content-type"] } }')
  expect(input).toMatchObject({ headers: { 'content-type': 'application/pdf', 'x-file-name': 'Flyer.pdf' }, bodyBase64: pdfBase64 })
  expect(report.result).toEqual({ status: 'returned', value: { body: [17, true, [...pdf], 'application/pdf'] } })
})

test('an endpoint answers with bytes', () => {
  expect(runOnFile('return { headers = { ["Content-Type"] = "application/pdf" }, body = request.body }').report.response).toEqual({ status: 200, headers: { 'content-type': 'application/pdf' }, body: '', bodyBase64: pdfBase64 })
  expect(runOnFile('return { body = "\\xff" }').report.response).toEqual({ status: 200, headers: { 'content-type': 'application/octet-stream' }, body: '', bodyBase64: '/w==' })
})

test('a recorded answer gives bytes, and bytes that are sent are told', () => {
  const http = [{ method: 'GET', url: 'https://files.example/*', response: { status: 200, headers: { 'content-type': 'application/gzip' }, body: '', bodyBase64: gzip } }, { method: 'POST', url: '*', response: { status: 201, headers: {}, body: '' } }]
  const report = run('local answer = http.get("https://files.example/a.gz")\nhttp.post("https://dfe.example/jobs", { body = answer.body })\nhttp.post("https://dfe.example/notes", { body = "größer" })\nreturn { #answer.body, base64.encode(answer.body), answer.body:byte(1, 2) }', { answers: { http } })
  expect(report.result).toEqual({ status: 'returned', value: [27, gzip, 31, 139] })
  expect(report.http).toMatchObject([{ answer: { response: { bodyBase64: gzip } } }, { body: '', bodyBase64: gzip }, { body: 'größer' }])
  expect(report.http[2]).not.toHaveProperty('bodyBase64')
})

test('what is no base64 is told at its place', () => {
  const read = readSample('apiEndpoints', { inputJson: '{ "bodyBase64": "%%%" }', recordedAnswersJson: '{ "http": [\n{ "method": "GET", "url": "*", "response": { "status": 200, "bodyBase64": 1 } }] }', expectedOutcomeJson: null })
  expect(read).toMatchObject({ ok: false, problems: [{ text: 'inputJson', line: 0, message: 'bodyBase64 holds bytes in base64.' }, { text: 'recordedAnswersJson', line: 1, message: 'bodyBase64 holds bytes in base64.' }] })
})

test('a body that must be JSON and is none is refused', () => {
  const target = { kind: 'apiEndpoints' as const, module: testEndpoint({ requestFormat: 'JSON', script: 'return {}' }) }
  const content = { name: 'Shop', description: null, connectorType: 'general' as const, sharedLibrary: null, configJson: null, iamPolicyJson: null, actions: [], apiEndpoints: [target.module], reactions: [], timers: [] }
  const report = runRequest(sampleRequest({ handle: 'shop', content, target, configValues: {}, input: { bodyBase64: pdfBase64 }, answers: { http: [], store: {}, actions: [] }, startedAt: '2026-11-26T12:00:00Z' }))
  expect(report.response).toMatchObject({ status: 400 })
})
