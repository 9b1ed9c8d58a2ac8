import { expect, test } from 'vitest'
import { jsonFault } from './json-text.ts'

test('what is wrong with a JSON text is said in our words, with its line', () => {
  expect(jsonFault('{ "a": 1 }')).toBeNull()
  expect(jsonFault('{a}')).toBe('This is not a JSON value: text stands in double quotes (line 1).')
  expect(jsonFault('{\n  "a" 1\n}')).toBe('A colon is expected here (line 2).')
  expect(jsonFault('')).toBe('A value is expected here (line 1).')
})

test('a text nested however deep is told about, not a crash', () => {
  expect(jsonFault('['.repeat(100_000))).toBe('This is not valid JSON (line 1).')
  expect(jsonFault('['.repeat(50_000) + ']'.repeat(50_000))).toBeNull()
})
