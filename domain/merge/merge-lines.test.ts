import { expect, test } from 'vitest'
import { mergeLines, mergeLinesForMine } from './merge-lines.ts'

const base = 'a\nb\nc\nd\ne\nf\n'
const theirs = 'a\nb\nc, theirs\nd\ne\nf\ng, theirs\n'
const mine = 'mine\na\nb\nc, mine\nd\ne\nf\n'

test('where both changed the same line the lines do not merge, and a merge by hand starts with all else merged', () => {
  expect(mergeLines({ base, theirs, mine })).toBeNull()
  expect(mergeLinesForMine({ base, theirs, mine })).toBe('mine\na\nb\nc, mine\nd\ne\nf\ng, theirs\n')
})

test('a text whose lines are too many alike to be matched in time is left as mine', () => {
  const same = 'x\n'.repeat(3_000)
  expect(mergeLinesForMine({ base: same, theirs: `${same}theirs`, mine: `${same}mine` })).toBe(`${same}mine`)
})
