import { expect, test } from 'vitest'
import { seenNode } from './seen-node.ts'

const text = (kept: string, length: number) => seenNode('name', { type: 'string', text: kept, length, isText: true }).text

test('a text that was not kept whole ends with a sign that says so', () => {
  expect(text('Grüße', 7)).toBe('"Grüße"')
  expect(text('Grüße', 4_000)).toBe('"Grüße…"')
})
