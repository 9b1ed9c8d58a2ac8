import { expect, test } from 'vitest'
import { textWithEdits } from './text-with-edits.ts'

const at = (line: number, from: number, to: number) => ({ start: { line, column: from }, end: { line, column: to } })

test('every place is replaced, whatever the order of the edits', () => {
  const edits = [{ range: at(0, 6, 7), text: 'order' }, { range: at(1, 7, 8), text: 'order' }]
  expect(textWithEdits('local a = 1\nreturn a', edits)).toBe('local order = 1\nreturn order')
  expect(textWithEdits('local a = 1\nreturn a', edits.toReversed())).toBe('local order = 1\nreturn order')
})
