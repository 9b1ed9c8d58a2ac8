import { expect, test } from 'vitest'
import { originId } from '#domain/ids.ts'
import { action, content, timer } from '#domain/parts/test-content.ts'
import { changedParts } from './changed-parts.ts'
import { applyEdits, partEdits } from './part-edits.ts'

const base = content({ actions: [action('a'), action('b')], timers: [timer('t')] })

test('edits lead from one content to the other', () => {
  const after = content({
    name: 'Renamed',
    actions: [action('c'), action('b', { script: 'return 2' }), action('a')],
    timers: [],
  })
  expect(applyEdits(base, partEdits(base, after))).toEqual(after)
})

test('edits of two tabs in different parts of one module lose nothing', () => {
  const here = content({ ...base, actions: [action('a', { script: 'return 1' }), action('b')] })
  const there = content({ ...base, actions: [action('a', { description: 'Mine' }), action('b')] })
  const both = applyEdits(applyEdits(base, partEdits(base, here)), partEdits(base, there))
  expect(both.actions[0]).toMatchObject({ script: 'return 1', description: 'Mine' })
})

test('an edit of a module that another tab deleted changes nothing', () => {
  const typed = content({ ...base, actions: [action('a', { script: 'return 1' }), action('b')] })
  const without = content({ ...base, actions: [action('b')] })
  expect(applyEdits(without, partEdits(base, typed))).toEqual(without)
})

test('the id that the server gives a module is no change of the person', () => {
  const saved = content({ ...base, actions: [{ ...action('a'), id: action('x').id }, action('b')] })
  expect(changedParts(base, saved)).toEqual([])
  expect(partEdits(base, saved)).toHaveLength(1)
})

test('the changed parts are named by origin', () => {
  const moved = content({ ...base, actions: [action('b'), action('a', { enabled: false })] })
  expect(changedParts(base, moved)).toEqual([
    { scope: 'field', kind: 'actions', originId: originId('a'), field: 'enabled' },
    { scope: 'order', kind: 'actions' },
  ])
})
