import { expect, test } from 'vitest'
import { chanceFrom } from '../testing/random-edits.ts'
import { type LineDifference, lineDifferences } from './line-differences.ts'

const after = (lines: readonly string[], differences: readonly LineDifference[]) =>
  differences.toReversed().reduce((result, { from, count, lines: put }) => result.toSpliced(from, count, ...put), [...lines])

test('in a long script of the same few lines only those that change are named', () => {
  const lines = Array.from({ length: 3_000 }, (_, index) => (index % 3 === 0 ? `function f${index}()` : index % 3 === 1 ? '  return 1' : 'end'))
  expect(lineDifferences(lines, lines.toSpliced(1_501, 1, '  return 2'))).toEqual([{ from: 1_501, count: 1, lines: ['  return 2'] }])
  expect(lineDifferences(lines, lines.toSpliced(1_501, 0, ''))).toEqual([{ from: 1_501, count: 0, lines: [''] }])
})

test('whatever differs, the differences lead from one to the other', () => {
  const chance = chanceFrom(7)
  const line = () => ['end', '', 'return', `x${chance(30)}`][chance(4)] ?? ''
  for (let round = 0; round < 300; round += 1) {
    const before = Array.from({ length: chance(40) }, line)
    const wanted = before.toSpliced(chance(40), chance(8), ...Array.from({ length: chance(8) }, line)).map((each) => (chance(10) === 0 ? line() : each))
    expect(after(before, lineDifferences(before, wanted))).toEqual(wanted)
  }
})
