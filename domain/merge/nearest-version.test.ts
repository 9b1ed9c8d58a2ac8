import { expect, test } from 'vitest'
import type { ConnectorContent } from '../connector.ts'
import { action, content } from '../parts/test-content.ts'
import { mergeContent } from './merge-content.ts'
import { nearestVersion } from './nearest-version.ts'

const versionOf = (number: number, script: string) => ({ number, content: content({ name: 'Web shop', sharedLibrary: script, actions: [action('fetch', { script: `return ${number}\n` })] }) })
const first = versionOf(1, 'local a = 1\nlocal b = 2\nlocal c = 3\n')
const second = versionOf(2, 'local a = 1\nlocal b = 20\nlocal c = 3\nlocal d = 4\n')
const third = versionOf(3, 'local a = 1\nlocal b = 20\nlocal c = 3\nlocal d = 4\nlocal e = 5\n')
const own = (from: ConnectorContent): ConnectorContent => ({ ...from, name: 'Our shop', sharedLibrary: `-- ours\n${from.sharedLibrary}`, description: 'Of the plant in Gent' })

test.each([first, second, third])('a clone of version $number with changes of its own is nearest to that version', ({ number, content: from }) => {
  expect(nearestVersion(own(from), [third, second, first])?.number).toBe(number)
})

test('a clone that took a newer version is nearest to that one', () => {
  const { content: taken } = mergeContent({ base: first.content, theirs: second.content, mine: own(first.content) })
  expect(nearestVersion(taken, [third, second, first])?.number).toBe(2)
})

test('of versions as near as each other it is the first, and of none it is none', () => {
  expect(nearestVersion(first.content, [{ ...first, number: 7 }, first])?.number).toBe(7)
  expect(nearestVersion(first.content, [])).toBeNull()
})
