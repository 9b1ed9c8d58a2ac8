import { expect, test } from 'vitest'
import { smallestEdit } from './smallest-edit.ts'

const applied = (before: string, after: string) => {
  const edit = smallestEdit(before, after)
  return edit === null ? before : before.slice(0, edit.from) + edit.text + before.slice(edit.to)
}

test('only what differs is replaced', () => {
  expect(smallestEdit('local a = 1\nreturn a', 'local a = 12\nreturn a')).toEqual({ from: 11, to: 11, text: '2' })
})

test('the same text needs no edit', () => {
  expect(smallestEdit('return 1', 'return 1')).toBeNull()
})

test('a repeated letter is not counted twice', () => {
  expect(applied('aa', 'aaa')).toBe('aaa')
  expect(applied('aaa', 'aa')).toBe('aa')
})

test('an emoji is not cut in half', () => {
  expect(smallestEdit('x😀y', 'x😁y')).toEqual({ from: 1, to: 3, text: '😁' })
  expect(applied('a😀', '😀')).toBe('😀')
})

test('a Windows line end is not cut in half', () => {
  expect(applied('a\r\nb', 'a\r\n\r\nb')).toBe('a\r\n\r\nb')
  expect(applied('', 'a')).toBe('a')
})
