import { expect, test } from 'vitest'
import { usualWatch } from '../sandbox/run-request.ts'
import { run } from '../sandbox/test-runs.ts'
import { moveValues } from './move-values.ts'
import { seenText } from './testing/seen-text.ts'

const before = 'local a = 1 + 1\nlocal b = a + 1\nif a > 5 then\n  b = 7 + a\nend\nlocal c = b + a'

/** What is left of the values of `before` when the text is changed, with the text at each place. */
function valuesAfter(after: string) {
  const { values } = run(before, { watch: usualWatch })
  if (values === null) throw new Error('Nothing was seen.')
  const moved = moveValues(values, 'actions/test', { before, after })
  const [script] = moved.scripts
  return { seen: seenText(moved).split('\n'), texts: script?.points.map(({ point }) => after.slice(point.start, point.end)), unreached: script?.unreachedLines, lines: script?.lineHits.map(([line]) => line) }
}

test('values before and behind an edit keep their places', () => {
  const { seen, texts, unreached, lines } = valuesAfter(before.replace('b = a + 1', 'b = a +'))
  expect(seen).toEqual(['1 local a: 2', '3 condition: false', '6 local c: 5'])
  expect(texts).toEqual(['local a = 1 + 1', 'a > 5', 'local c = b + a'])
  expect(unreached).toEqual([3])
  expect(lines).toEqual([0, 1, 2, 5])
})

test('values move with new lines above them', () => {
  const { seen, texts, unreached, lines } = valuesAfter(before.replace('\nif', '\nlocal x = {\n\nif'))
  expect(seen).toEqual(['1 local a: 2', '2 local b: 3', '5 condition: false', '8 local c: 5'])
  expect(texts).toEqual(['local a = 1 + 1', 'local b = a + 1', 'a > 5', 'local c = b + a'])
  expect(unreached).toEqual([5])
  expect(lines).toEqual([0, 1, 4, 7])
})

test('what is typed right behind a value belongs to it, a new line does not', () => {
  expect(valuesAfter(`${before}.x`).seen).toEqual(['1 local a: 2', '2 local b: 3', '3 condition: false'])
  expect(valuesAfter(`${before}\nlocal `).seen).toEqual(['1 local a: 2', '2 local b: 3', '3 condition: false', '6 local c: 5'])
})

test('values of lines that are taken out are gone', () => {
  const { seen, texts, unreached, lines } = valuesAfter(before.replace('if a > 5 then\n  b = 7 + a\nend\n', 'if '))
  expect(seen).toEqual(['1 local a: 2', '2 local b: 3', '3 local c: 5'])
  expect(texts?.at(-1)).toBe('local c = b + a')
  expect(unreached).toEqual([])
  expect(lines).toEqual([0, 1, 2])
})

test('a text that did not change keeps its values', () => {
  expect(valuesAfter(before).seen).toHaveLength(4)
})
