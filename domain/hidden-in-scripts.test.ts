import { expect, test } from 'vitest'
import { hiddenInScripts } from './hidden-in-scripts.ts'
import { content } from './parts/test-content.ts'

test('what nobody sees is found by its line, however much there is of it', () => {
  const hidden = hiddenInScripts(content({ sharedLibrary: `return 1\n${'\u200b\n'.repeat(200_000)}` })).filter(({ script }) => script === 'Shared library')
  expect([hidden.length, hidden[0]?.line, hidden.at(-1)?.line]).toEqual([200_000, 2, 200_001])
})
