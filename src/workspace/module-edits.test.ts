import { expect, test } from 'vitest'
import { connectorProblems } from '#domain/connector-problems.ts'
import { originId } from '#domain/ids.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import { action, content } from '#domain/parts/test-content.ts'
import { addModule, duplicateModule, moveModule, removeModule, suggestModuleHandle } from './module-edits.ts'

const shop = content({ actions: [action('a'), action('b'), action('c')] })
const place = (origin: string) => ({ kind: 'actions' as const, originId: originId(origin) })
const handles = (actions: readonly { handle: string }[]) => actions.map(({ handle }) => handle).join('')

test.each(moduleKindNames)('a new one of the %s starts with its kind’s settings and script', (kind) => {
  const added = addModule(content(), kind, { name: 'New one', handle: 'new-one' })
  expect(added.content[kind]).toHaveLength(1)
  expect(added.content[kind][0]).toMatchObject({ name: 'New one', handle: 'new-one', enabled: true, originId: added.place.originId })
  // Only what has no sensible beginning is still to be filled in.
  expect(connectorProblems(added.content).map(({ code }) => code)).not.toContain('invalid_attribute')
})

test('a copy stands behind its original, under a handle of its own', () => {
  const once = duplicateModule(shop, place('a'))
  const twice = duplicateModule(once?.content ?? shop, place('a'))
  expect(twice?.content.actions.map(({ handle }) => handle)).toEqual(['a', 'a-copy-2', 'a-copy', 'b', 'c'])
  expect(new Set(twice?.content.actions.map((module) => module.originId)).size).toBe(5)
})

test('a module moves to a place and not beyond the ends', () => {
  expect(handles(moveModule(shop, place('a'), 2).actions)).toBe('bca')
  expect(handles(moveModule(shop, place('c'), 0).actions)).toBe('cab')
  expect(handles(moveModule(shop, place('b'), 9).actions)).toBe('acb')
  expect(moveModule(shop, place('a'), -1)).toBe(shop)
})

test('a module is removed and the others stay', () => {
  expect(handles(removeModule(shop, place('b')).actions)).toBe('ac')
})

test('a suggested handle is free', () => {
  expect(suggestModuleHandle(content({ actions: [action('send-order')] }), 'actions', 'Send order')).toBe('send-order-2')
})
