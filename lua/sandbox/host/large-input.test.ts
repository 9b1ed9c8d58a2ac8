import { expect, test } from 'vitest'
import type { PlainValue } from '../plain-values.ts'
import { pureRuns } from './pure-runs.ts'

const fiveMegabytes = 5_000_000
const world = { now: () => 0, random: () => 0 }
const call = (name: string, ...parameters: PlainValue[]) => pureRuns[name]?.(parameters, world) ?? []
const failure = (name: string, ...parameters: PlainValue[]) => {
  try {
    return call(name, ...parameters)
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

// What takes more than linear time would not end within the limit of a test.
test.each<[string, string, PlainValue[], unknown]>([
  ['quotes that never close', 'csv.parse', [`"${'""'.repeat(fiveMegabytes / 2)}`], [undefined, 'line 1: the closing quote is missing']],
  ['one field of quotes', 'csv.parse', [`"${'""'.repeat(fiveMegabytes / 2)}"`, { header: false }], [[['"'.repeat(fiveMegabytes / 2)]]]],
  ['empty lines', 'csv.parse', ['\r\n'.repeat(fiveMegabytes / 2)], [[]]],
  ['line ends of every kind', 'csv.parse', ['\n\r'.repeat(fiveMegabytes / 2)], [[]]],
  ['white space alone', 'date.parse', [' '.repeat(fiveMegabytes)], [undefined, expect.stringContaining('is no time')]],
  ['digits alone', 'date.parse', ['1'.repeat(fiveMegabytes)], [undefined, expect.stringContaining('is no time')]],
  ['a date with white space after it', 'date.parse', [`23 Nov 2026 10:15${' '.repeat(fiveMegabytes)}x`], [undefined, expect.stringContaining('is no time')]],
  ['letters of base64 and one that is none', 'base64.decode', [`${'A'.repeat(fiveMegabytes)}*`], [undefined, `no character of base64 at ${fiveMegabytes + 1}`]],
  ['percent signs', 'url.decode', ['%'.repeat(fiveMegabytes)], ['%'.repeat(fiveMegabytes)]],
  ['no URL', 'url.parse', [' '.repeat(fiveMegabytes)], [undefined, expect.stringContaining('is no absolute URL')]],
  ['text without an element', 'xml.parse', ['x'.repeat(fiveMegabytes)], [undefined, expect.stringContaining('line 1')]],
  ['open brackets', 'xml.parse', ['<'.repeat(fiveMegabytes)], [undefined, expect.stringContaining('line 1')]],
  ['a declaration that never ends', 'xml.parse', [`<?xml ${' '.repeat(fiveMegabytes)}`], [undefined, expect.stringContaining('line 1')]],
  ['a document type of declarations', 'xml.parse', [`<!DOCTYPE a [${'<!ELEMENT a ANY>'.repeat(100_000)}]><a/>`], [expect.objectContaining({ name: 'a' })]],
])('%s in 5 MB are read by %s', (_, name, parameters, result) => {
  expect(call(name, ...parameters)).toEqual(result)
})

test.each(['DD'.repeat(50_000), '[ ]'.repeat(50_000), `${'['.repeat(100_000)}DD`])('a pattern of 100,000 characters is refused', (pattern) => {
  expect(failure('date.parse', '1'.repeat(100), pattern)).toContain('a pattern has 100 characters at most')
})

test.each(['DD'.repeat(50), '[ ]'.repeat(33), ' '.repeat(100), `${'['.repeat(98)}DD`])('the pattern %j ends', (pattern) => {
  expect(failure('date.parse', `${'1'.repeat(fiveMegabytes)} ${' '.repeat(fiveMegabytes)}x`, pattern)).toBeDefined()
})

test('a digest takes 5 MB', () => {
  expect(call('crypto.sha256', '\0'.repeat(fiveMegabytes))).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
})
