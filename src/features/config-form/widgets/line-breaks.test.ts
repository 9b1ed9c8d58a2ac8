import { expect, test } from 'vitest'
import { needsLines, withBreaksOf } from './line-breaks.ts'

test('a text of several lines or a long one is no field of one line', () => {
  expect(['', 'a', 'a\nb', 'a\r\nb', 'x'.repeat(201)].map(needsLines)).toEqual([false, false, true, true, true])
})

test('typing into a text keeps how its lines end', () => {
  expect(withBreaksOf('a\r\nb', 'a\nbc')).toBe('a\r\nbc')
  expect(withBreaksOf('a\nb', 'a\nbc')).toBe('a\nbc')
})
