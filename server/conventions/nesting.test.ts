import { expect, test } from 'vitest'
import { textNesting, valueNesting } from './nesting.ts'

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

test('a value is measured without a stack, and not further than needed', () => {
  expect(valueNesting({ a: [{ b: 1 }] }, 10)).toBe(3)
  expect(valueNesting('text', 10)).toBe(0)
  let deep: unknown = null
  for (let depth = 0; depth < 1_000_000; depth += 1) deep = { deep }
  expect(valueNesting(deep, 60)).toBe(61)
})
