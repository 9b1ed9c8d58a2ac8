import { expect, test } from 'vitest'
import { messageFromCurl } from './from/from-curl.ts'
import { messageFromFile } from './from/from-file.ts'
import { messageFromHttpText } from './from/from-http-text.ts'
import { readSample } from './read-sample.ts'
import { inputFromMessage } from './sample-input.ts'
import { testAction, testReaction } from './test-modules.ts'

const dropped = (name: string, text: string) => messageFromFile({ name, bytes: new TextEncoder().encode(text) })
const action = { kind: 'actions' as const, module: testAction({ inputSchemaJson: '{"properties":{"document":{"type":"string"},"fileName":{"type":"string"}},"required":["document"]}' }) }
const reaction = { kind: 'reactions' as const, module: testReaction() }

// What takes more than linear time would not end within the limit of a test.
test.each([
  ['comments that never end', '<!--'],
  ['declarations that never end', '<?'],
  ['brackets', '<'],
  ['names with colons', '<a:'],
  ['fields of a form', 'a=b&'],
  ['columns', 'a,'],
])('a file of %s is read in one go', (_, piece) => {
  expect(dropped('order', piece.repeat(1_000_000))).toMatchObject({ ok: true })
})

test('what stands before the root of an XML file does not hide it', () => {
  const text = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "<JMF>">]><!-- <a> --><?x <b>?>\n<x:JDF />'
  expect(dropped('a.txt', text)).toMatchObject({ message: { headers: { 'content-type': 'application/vnd.cip4-jdf+xml' } } })
})

test('JSON that is nested deeper than a run can take is no input, and nothing breaks', () => {
  const read = dropped('deep.json', `${'{"a":'.repeat(100_000)}1.0${'}'.repeat(100_000)}`)
  expect(read.ok && inputFromMessage(reaction, read.message)).toMatchObject({ ok: false })
  expect(read.ok && inputFromMessage(action, read.message)).toMatchObject({ ok: true, input: { document: expect.stringContaining('{"a":') } })
})

test('a file name, a header and a form may hold what no URL can', () => {
  expect(dropped('a\ud800.txt', 'x')).toMatchObject({ message: { headers: { 'x-file-name': 'a%EF%BF%BD.txt' } } })
  expect(messageFromCurl(`curl --data-urlencode $'x=\\ud800' https://a.example`)).toMatchObject({ message: { body: 'x=%EF%BF%BD' } })
  const read = messageFromHttpText('POST /a HTTP/1.1\nX-File-Name: 100%.txt\n\nhello')
  expect(read.ok && inputFromMessage(action, read.message)).toEqual({ ok: true, input: { document: 'hello', fileName: '100%.txt' }, notes: [] })
})

test('a password of any length is taken over', () => {
  expect(messageFromCurl(`curl -u ${'x'.repeat(500_000)} https://a.example`)).toMatchObject({ ok: true, message: { headers: { authorization: expect.stringMatching(/^Basic (?:eHh4)+/) } } })
})

test('of very many mistakes the first ones are told', () => {
  const answers = JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1])))
  const read = readSample('timers', { inputJson: '{}', recordedAnswersJson: answers, expectedOutcomeJson: null })
  expect(read.ok ? [] : read.problems.map(({ message }) => message)).toEqual(Array.from({ length: 50 }, (_, index) => expect.stringContaining(`"k${index}" has no meaning here.`)))
})
