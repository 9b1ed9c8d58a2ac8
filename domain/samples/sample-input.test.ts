import { describe, expect, test } from 'vitest'
import { endpointRequest } from './endpoint-request.ts'
import { messageFromCurl } from './from/from-curl.ts'
import { messageFromFile } from './from/from-file.ts'
import { messageFromHttpText } from './from/from-http-text.ts'
import { inputFromMessage } from './sample-input.ts'
import type { KindOfModule, SampleInput } from './sample-input.ts'
import { testAction, testEndpoint, testReaction, testTimer } from './test-modules.ts'

const endpoint: KindOfModule = { kind: 'apiEndpoints', module: testEndpoint() }
const reaction: KindOfModule = { kind: 'reactions', module: testReaction() }
const timer: KindOfModule = { kind: 'timers', module: testTimer() }
const inputSchemaJson = JSON.stringify({ properties: { document: { type: 'string' }, fileName: { type: 'string' }, kind: { type: 'string', enum: ['a'] } }, required: ['document'] })
const action: KindOfModule = { kind: 'actions', module: testAction({ inputSchemaJson }) }

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const dropped = (target: KindOfModule, name: string, content: string | Uint8Array): SampleInput => {
  const read = messageFromFile({ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content })
  return read.ok ? inputFromMessage(target, read.message) : read
}

describe('a request that was pasted', () => {
  const http = 'POST /hooks/preflight/results/0b6a%2F1?v=1&v=2 HTTP/1.1\r\nHost: studio.example\r\nContent-Type: application/json\r\nX-Long: one\r\n two\r\nX-Long: three\r\n\r\n{"ok":true}\n'

  test('becomes the input of an endpoint, whose path is the end of the URL', () => {
    const read = messageFromHttpText(http)
    const input = read.ok ? inputFromMessage(endpoint, read.message) : read
    expect(input).toEqual({
      ok: true,
      notes: [],
      input: {
        method: 'POST',
        path: 'results/0b6a%2F1',
        headers: { host: 'studio.example', 'content-type': 'application/json', 'x-long': 'one two, three' },
        query: { v: '2' },
        body: '{"ok":true}\n',
      },
    })
  })

  test('is put together again when it came in chunks', () => {
    const read = messageFromHttpText('POST / HTTP/1.1\nTransfer-Encoding: chunked\n\n7\r\nM\u00fcller\r\n4;x=y\r\n & C\r\n0\r\n\r\n')
    expect(read).toMatchObject({ ok: true, message: { body: 'M\u00fcller & C' } })
  })

  test('says when it is for another path or method', () => {
    const read = messageFromCurl('curl -X PUT https://a.example/other')
    expect(read.ok && inputFromMessage(endpoint, read.message)).toMatchObject({
      notes: ['The path /other is not that of the endpoint, which is /results/:ticket.', 'The endpoint answers POST, the request was PUT.'],
      input: { method: 'PUT', path: 'results/ticket' },
    })
  })

  test('becomes the input of an action: its JSON, or its query', () => {
    const [json, query] = [messageFromCurl(`curl https://a.example --json '{"id":1}'`), messageFromCurl('curl https://a.example/?id=1')]
    expect(json.ok && inputFromMessage(action, json.message)).toEqual({ ok: true, input: { id: 1 }, notes: [] })
    expect(query.ok && inputFromMessage(action, query.message)).toEqual({ ok: true, input: { id: '1' }, notes: [] })
  })

  test('that is none says what is missing', () => {
    expect(messageFromHttpText('{"ok":true}')).toEqual({ ok: false, problem: 'The first line is no request line, as in "POST /orders HTTP/1.1".' })
    expect(messageFromHttpText('POST / HTTP/1.1\n{"ok":true}')).toEqual({ ok: false, problem: '"{"ok":true}" is no header; an empty line stands before the body.' })
  })
})

describe('a file that was dropped', () => {
  test.each([
    ['ticket.jdf', '<?xml version="1.0"?><!-- <x> --><JDF xmlns="http://www.CIP4.org/JDFSchema_1_1"/>', 'application/vnd.cip4-jdf+xml'],
    ['signal.txt', '<JMF/>', 'application/vnd.cip4-jmf+xml'],
    ['ticket.xml', '<x:XJDF xmlns:x="http://www.CIP4.org/JDFSchema_2_0"/>', 'application/vnd.cip4-jdf+xml'],
    ['order.xml', '<order/>', 'application/xml'],
    ['order', ' [1]', 'application/json'],
    ['prices.csv', 'sku;price\nA5;1', 'text/csv'],
    ['form.txt', 'webhook_id=12&name=M%C3%BCller\n', 'application/x-www-form-urlencoded'],
    ['notes.txt', 'two words = three', 'text/plain'],
  ])('as %s has the content type of what stands in it', (name, text, type) => {
    expect(dropped(endpoint, name, text)).toEqual({
      ok: true,
      notes: [],
      input: { method: 'POST', path: 'results/ticket', query: {}, headers: { 'content-type': type, 'x-file-name': name }, body: text },
    })
  })

  test('that is not in UTF-8 is read in its own encoding, and a run gets UTF-8', () => {
    const read = messageFromFile({ name: 'alt.xml', bytes: latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00fc</a>') })
    expect(read).toMatchObject({ ok: true, message: { body: '<?xml version="1.0" encoding="UTF-8"?><a>\u00fc</a>' }, notes: ['"alt.xml" is in iso-8859-1; a sample keeps text, and a run gets it in UTF-8.'] })
    expect(dropped(endpoint, 'alt.csv', latin('M\u00fcller'))).toMatchObject({ input: { body: 'M\u00fcller' } })
      })

  test('that is no text is kept byte for byte, for an endpoint', () => {
    const bytes = latin('%PDF-1.7\n\u00e2')
    expect(dropped(endpoint, 'cover.pdf', bytes)).toMatchObject({ input: { headers: { 'content-type': 'application/pdf' }, bodyBase64: 'JVBERi0xLjcK4g==' } })
    expect(dropped(endpoint, 'x.bin', latin('a\0b'))).toMatchObject({ input: { headers: { 'content-type': 'application/octet-stream' }, bodyBase64: 'YQBi' } })
    expect(dropped(action, 'cover.pdf', bytes)).toEqual({ ok: false, problem: 'An action takes JSON; bytes that are no text can only be sent to an endpoint.' })
  })

  test('becomes the input of an action: JSON as it is, another text in the field for it', () => {
    expect(dropped(action, 'a.json', '{"document":"x"}')).toMatchObject({ input: { document: 'x' } })
    expect(dropped(action, 'T\u00fcte.jdf', '<JDF/>')).toEqual({ ok: true, input: { document: '<JDF/>', fileName: 'T\u00fcte.jdf' }, notes: [] })
    expect(dropped({ kind: 'actions', module: testAction() }, 'a.csv', 'a;b')).toMatchObject({ ok: false, problem: expect.stringContaining('names no field for a text') })
  })

  test('becomes the event of a reaction, or the record in it', () => {
    expect(dropped(reaction, 'e.json', '{"type":"created","record":{"id":1}}')).toMatchObject({ input: { type: 'created', record: { id: 1 } }, notes: [] })
    expect(dropped(reaction, 'e.json', '{"id":1}')).toMatchObject({ input: { type: 'created', resource: 'job', record: { id: 1 }, changes: {} } })
    expect(dropped(reaction, 'e.csv', 'a;b')).toEqual({ ok: false, problem: 'A reaction gets a record of the platform: a JSON object.' })
    expect(dropped(timer, 'e.json', '{}')).toEqual({ ok: false, problem: 'A timer gets no message: its input says when it was due.' })
  })
})

test('the request that a script sees has the parts of its path, names in lower case and the body as received', () => {
  const module = testEndpoint()
  expect(endpointRequest(module, { path: 'results/a%20b', query: { v: '1' }, headers: { 'X-Key': 'k' }, body: { a: [1] } })).toEqual({
    method: 'POST',
    path: 'results/a%20b',
    params: { ticket: 'a b' },
    query: { v: '1' },
    headers: { 'x-key': 'k' },
    rawBody: '{"a":[1]}',
  })
})
