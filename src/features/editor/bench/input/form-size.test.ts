import { expect, test } from 'vitest'
import { isTooLargeForForm } from './form-size.ts'

test('a form is for what a person can look through', () => {
  expect(isTooLargeForForm({ ticket: { jdf: 'x'.repeat(200_000) }, items: Array.from({ length: 100 }, (_, id) => ({ id, sku: 'A5' })) })).toBe(false)
  expect(isTooLargeForForm({ items: Array.from({ length: 1_000 }, (_, id) => ({ id })) })).toBe(true)
  expect(isTooLargeForForm({ text: 'x'.repeat(600_000) })).toBe(true)
})
