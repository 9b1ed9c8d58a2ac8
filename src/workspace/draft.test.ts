import { expect, test } from 'vitest'
import { connectorId, originId } from '#domain/ids.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import { action, content } from '#domain/parts/test-content.ts'
import { discarded, draftOf, edited, isDirty, merged, redone, saved, undone, withVersion } from './draft.ts'
import { removeModule } from './module-edits.ts'
import type { ServerVersion } from './server-version.ts'

const version = (updatedAt: string, of: ConnectorContent): ServerVersion => ({
  head: { id: connectorId('c'), handle: 'web-shop', version: 1, state: 'draft', parentId: null, createdAt: '1' },
  content: of,
  updatedAt,
})
const start = content({ sharedLibrary: 'return 0', actions: [action('a'), action('b')] })
const opened = draftOf(version('1', start))
const withA = { ...start, name: 'Mine' }

test('a clean draft takes over what someone else saved', () => {
  const draft = withVersion(opened, version('2', { ...start, name: 'Theirs' }))
  expect(draft).toMatchObject({ mine: { name: 'Theirs' }, base: { updatedAt: '2' }, theirs: null, takenOver: 1 })
})

test('a draft with changes keeps them and remembers the newer version', () => {
  const draft = withVersion(edited(opened, withA), version('2', { ...start, name: 'Theirs' }))
  expect(draft).toMatchObject({ mine: { name: 'Mine' }, base: { updatedAt: '1' }, theirs: { updatedAt: '2' } })
})

test('a newer version with the same content is no conflict', () => {
  const draft = withVersion(edited(opened, withA), version('2', { ...start }))
  expect(draft).toMatchObject({ mine: { name: 'Mine' }, base: { updatedAt: '2' }, theirs: null })
})

test('a save whose answer was lost counts as saved when the server holds what was sent', () => {
  const sent = { ...edited(opened, withA), sent: withA }
  const typedOn = edited(sent, { ...withA, sharedLibrary: 'return 1' })
  const draft = withVersion(typedOn, version('2', withA))
  expect(draft).toMatchObject({ theirs: null, sent: null, base: { updatedAt: '2' }, mine: { name: 'Mine', sharedLibrary: 'return 1' } })
})

test('what is typed during a save is a change on top of it', () => {
  const typedOn = edited(edited(opened, withA), { ...withA, sharedLibrary: 'return 1' })
  const draft = saved(typedOn, version('2', withA), withA)
  expect(draft.mine).toMatchObject({ name: 'Mine', sharedLibrary: 'return 1' })
  expect(isDirty(draft)).toBe(true)
})

test('the server’s ids come in with a save', () => {
  const added = { ...start, actions: [...start.actions, action('new', { id: action('made-here').id })] }
  const answered = { ...start, actions: [...start.actions, action('new', { id: action('from-server').id })] }
  const draft = saved(edited(opened, added), version('2', answered), added)
  expect(draft.mine.actions[2]?.id).toBe('id-from-server')
  expect(isDirty(draft)).toBe(false)
})

test('undo takes back one change and leaves alone what was typed since', () => {
  const place = { kind: 'actions' as const, originId: originId('a') }
  const deleted = edited(opened, removeModule(start, place), { label: 'Delete “a”' })
  const typed = edited(deleted, { ...deleted.mine, sharedLibrary: 'return 1' })
  const back = undone(typed)
  expect(back.mine.actions.map(({ handle }) => handle)).toEqual(['a', 'b'])
  expect(back.mine.sharedLibrary).toBe('return 1')
  expect(redone(back).mine.actions.map(({ handle }) => handle)).toEqual(['b'])
})

test('an undone addition comes back with what was typed into it', () => {
  const added = edited(opened, { ...start, actions: [...start.actions, action('new')] }, { label: 'Add “new”' })
  const typed = edited(added, { ...start, actions: [...start.actions, action('new', { script: 'return 7' })] })
  const back = undone(typed)
  expect(back.mine.actions).toHaveLength(2)
  expect(redone(back).mine.actions[2]?.script).toBe('return 7')
})

test('letters typed into one field are one step', () => {
  const step = { label: 'Change name', field: 'name' }
  const typed = edited(edited(opened, { ...start, name: 'S' }, step), { ...start, name: 'Sh' }, step)
  expect(undone(typed).mine.name).toBe('Web shop')
})

test('discarded changes come back with undo', () => {
  const draft = discarded(edited(opened, withA))
  expect(draft.mine).toEqual(start)
  expect(undone(draft).mine.name).toBe('Mine')
})

test('discarding takes what someone else saved, and undo brings back mine alone', () => {
  const behind = withVersion(edited(opened, withA), version('2', { ...start, sharedLibrary: 'return "theirs"' }))
  const draft = discarded(behind)
  expect(draft).toMatchObject({ base: { updatedAt: '2' }, mine: { name: 'Web shop', sharedLibrary: 'return "theirs"' } })
  expect(undone(draft).mine).toMatchObject({ name: 'Mine', sharedLibrary: 'return "theirs"' })
})

test('what a merge did not take of mine comes back with undo', () => {
  const theirs = version('2', { ...start, name: 'Theirs', sharedLibrary: 'return "theirs"' })
  const allMine = { ...theirs.content, name: 'Mine' }
  const draft = merged(withVersion(edited(opened, withA), theirs), theirs, { chosen: theirs.content, allMine })
  expect(isDirty(draft)).toBe(false)
  expect(undone(draft).mine).toMatchObject({ name: 'Mine', sharedLibrary: 'return "theirs"' })
})
