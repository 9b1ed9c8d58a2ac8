import { expect, test } from 'vitest'
import { jsonNesting, textNesting, valueNesting } from './nesting.ts'

test.each<[string, number]>([
  ['{ a { b(c: [1]) } }', 4],
  ['{ a(b: "{{{{") }', 2],
  ['{ a(b: "\\"{{{{") }', 2],
  ['{ a(b: """ {{ " {{ """) }', 2],
  ['{ a # {{{{\n }', 1],
  ['{ a(b: "{{{{', 2],
])('%s nests %i deep', (text, depth) => {
  expect(textNesting(text)).toBe(depth)
})

test.each<[string, number]>([
  ['{"a":[{"b":1}],"c":[]}', 3],
  ['{"a":"[[[[","b\\"{{":1}', 1],
  ['["","[[[["]', 1],
])('the JSON %s nests %i deep', (text, depth) => {
  expect(jsonNesting(text, 10)).toBe(depth)
})

test('a text of brackets alone is not looked at further than needed', () => {
  expect(jsonNesting('['.repeat(1_000_000), 60)).toBe(61)
})

test('a value is measured without a stack, and not further than needed', () => {
  expect(valueNesting({ a: [{ b: 1 }] }, 10)).toBe(3)
  expect(valueNesting('text', 10)).toBe(0)
  let deep: unknown = null
  for (let depth = 0; depth < 1_000_000; depth += 1) deep = { deep }
  expect(valueNesting(deep, 60)).toBe(61)
})
