import { expect, test } from 'vitest'
import { connectorId } from '#domain/ids.ts'
import { action, content, timer } from '#domain/parts/test-content.ts'
import { addModule } from './module-edits.ts'
import type { ServerVersion } from './server-version.ts'
import { updateInput } from './update-input.ts'

const base: ServerVersion = {
  head: { id: connectorId('c'), handle: 'web-shop', version: 1, state: 'draft', parentId: null, createdAt: '2026-11-23T10:00:00.000000Z' },
  content: content({ actions: [action('a')], timers: [timer('t')] }),
  updatedAt: '2026-11-23T10:15:30.123456Z',
}

test('a save sends what changed and nothing else', () => {
  expect(updateInput(base, { ...base.content, name: 'Shop', sharedLibrary: 'return {}' })).toEqual({
    expectedUpdatedAt: base.updatedAt,
    name: 'Shop',
    sharedLibrary: 'return {}',
  })
})

test('a changed module brings the list of its kind along', () => {
  const input = updateInput(base, { ...base.content, timers: [timer('t', { schedule: '0 * * * *' })] })
  expect(Object.keys(input)).toEqual(['expectedUpdatedAt', 'timers'])
  expect(input.timers).toEqual([timer('t', { schedule: '0 * * * *' })])
})

test('the last module of a kind goes with an empty list', () => {
  expect(updateInput(base, { ...base.content, actions: [] }).actions).toEqual([])
})

test('a new module keeps its origin and gets its id from the server', () => {
  const { content: mine } = addModule(base.content, 'actions', { name: 'Send', handle: 'send' })
  const [known, added] = updateInput(base, mine).actions ?? []
  expect(known).toHaveProperty('id', 'id-a')
  expect(added).not.toHaveProperty('id')
  expect(added?.originId).toBe(mine.actions[1]?.originId)
})
