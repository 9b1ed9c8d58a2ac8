import { describe, expect, test } from 'vitest'
import type { ConnectorContent } from '../connector.ts'
import { moduleId, originId } from '../ids.ts'
import { action, apiEndpoint, content, timer } from '../parts/test-content.ts'
import { mergeContent } from './merge-content.ts'
import { resolveConflict } from './resolve-conflict.ts'

const script = 'local a = 1\nlocal b = 2\nlocal c = 3\nreturn a\n'
const base = content({ sharedLibrary: script, actions: [action('fetch', { name: 'Fetch order', script }), action('send'), action('check')] })

function merge(theirs: Partial<ConnectorContent>, mine: Partial<ConnectorContent>) {
  return mergeContent({ base, theirs: { ...base, ...theirs }, mine: { ...base, ...mine } })
}

function withFetch(change: Parameters<typeof action>[1]): Partial<ConnectorContent> {
  return { actions: base.actions.map((module) => (module.handle === 'fetch' ? { ...module, ...change } : module)) }
}

const [fetch, send, check] = base.actions
if (!fetch || !send || !check) throw new Error('The base has three actions.')

const sample = (id: string) => ({ id, name: id, inputJson: '{}', recordedAnswersJson: null, expectedOutcomeJson: null })

const handles = (decided: ConnectorContent) => Object.fromEntries(decided.actions.slice(3).map((module) => [module.originId, module.handle]))

describe('what merges by itself', () => {
  test('a name from theirs and a script from mine are both taken', () => {
    const merged = merge({ name: 'Web shop EU' }, withFetch({ script: 'return 7\n' }))
    expect(merged.content).toEqual({ ...base, name: 'Web shop EU', ...withFetch({ script: 'return 7\n' }) })
    expect(merged.conflicts).toEqual([])
    expect(merged.fromTheirs).toMatchObject([{ id: 'name', label: 'Name', action: 'changed' }])
    expect(merged.fromMine).toMatchObject([{ id: 'actions/fetch/script', label: 'Action “Fetch order” · script', action: 'changed' }])
  })

  test('changes in different lines of one script are merged, and marked for a look', () => {
    const merged = merge(withFetch({ script: script.replace('a = 1', 'a = 10') }), withFetch({ script: script.replace('return a', 'return a + c') }))
    expect(merged.content.actions[0]?.script).toBe('local a = 10\nlocal b = 2\nlocal c = 3\nreturn a + c\n')
    expect(merged.conflicts).toEqual([])
    expect(merged.fromTheirs).toMatchObject([{ id: 'actions/fetch/script', action: 'merged' }])
    expect(merged.fromMine).toMatchObject([{ id: 'actions/fetch/script', action: 'merged' }])
  })

  test('Windows line ends and a missing last line end stay as they were', () => {
    const crlf = content({ sharedLibrary: 'a\r\nb\r\nc\r\nd' })
    const merged = mergeContent({ base: crlf, theirs: { ...crlf, sharedLibrary: 'A\r\nb\r\nc\r\nd' }, mine: { ...crlf, sharedLibrary: 'a\r\nb\r\nc\r\nD' } })
    expect(merged.content.sharedLibrary).toBe('A\r\nb\r\nc\r\nD')
  })

  test('the same change on both sides is no conflict', () => {
    expect(merge({ name: 'Shop' }, { name: 'Shop' })).toMatchObject({ content: { name: 'Shop' }, conflicts: [] })
  })

  test('a description emptied here and never set there is no conflict', () => {
    expect(merge({ description: 'Orders' }, { description: '' })).toMatchObject({ content: { description: 'Orders' }, conflicts: [] })
  })

  test('a module keeps the id it has in theirs', () => {
    const merged = merge(withFetch({ id: moduleId('new-id'), timeoutMs: 500 }), withFetch({ script: 'return 7\n' }))
    expect(merged.content.actions[0]).toMatchObject({ id: 'new-id', timeoutMs: 500, script: 'return 7\n' })
  })

  test('a module that one side deleted and the other left alone is gone', () => {
    const merged = merge({ actions: [fetch, check] }, { name: 'Shop' })
    expect(merged.content.actions).toEqual([fetch, check])
    expect(merged.fromTheirs).toMatchObject([{ id: 'actions/send', action: 'removed' }])
  })

  test('modules added by both stand behind the neighbours they were added behind', () => {
    const merged = merge({ actions: [fetch, action('theirs'), send, check] }, { actions: [fetch, send, check, action('mine')] })
    expect(merged.content.actions.map((module) => module.handle)).toEqual(['fetch', 'theirs', 'send', 'check', 'mine'])
    expect(merged.fromMine).toMatchObject([{ id: 'actions/mine', label: 'Action “mine”', action: 'added' }])
  })

  test('a move by one and an edit by the other come together', () => {
    const merged = merge({ actions: [check, fetch, send] }, withFetch({ name: 'Fetch all orders' }))
    expect(merged.content.actions.map((module) => module.name)).toEqual(['check', 'Fetch all orders', 'send'])
    expect(merged.fromTheirs).toMatchObject([{ id: 'actions/order', action: 'moved' }])
  })

  test('samples added by both are all kept', () => {
    const merged = merge(withFetch({ samples: [sample('one')] }), withFetch({ samples: [sample('two')] }))
    expect(merged.content.actions[0]?.samples.map((entry) => entry.id)).toEqual(['one', 'two'])
    expect(merged.conflicts).toEqual([])
  })

  test('two modules of one origin in a kind are both kept', () => {
    const twins = content({ actions: [fetch, { ...fetch, handle: 'fetch-2' }] })
    const merged = mergeContent({ base: twins, theirs: { ...twins, name: 'Shop' }, mine: twins })
    expect(merged.content.actions.map((module) => module.handle)).toEqual(['fetch', 'fetch-2'])
  })
})

describe('what a person decides', () => {
  test('the same line changed differently is a conflict, and mine stands until it is decided', () => {
    const merged = merge(withFetch({ script: script.replace('a = 1', 'a = 10') }), withFetch({ script: script.replace('a = 1', 'a = 11') }))
    const [conflict] = merged.conflicts
    expect(conflict).toMatchObject({ id: 'actions/fetch/script', type: 'both-changed', format: 'lua', base: script })
    expect(merged.content.actions[0]?.script).toContain('a = 11')
    if (conflict === undefined) return
    expect(resolveConflict(merged.content, conflict, 'theirs').actions[0]?.script).toContain('a = 10')
    expect(resolveConflict(merged.content, conflict, 'base').actions[0]?.script).toBe(script)
    expect(resolveConflict(merged.content, conflict, { text: 'return 12' }).actions[0]?.script).toBe('return 12')
  })

  test('a setting changed differently is a conflict', () => {
    const timers = content({ timers: [timer('poll')] })
    const merged = mergeContent({
      base: timers,
      theirs: { ...timers, timers: [timer('poll', { schedule: '0 * * * *' })] },
      mine: { ...timers, timers: [timer('poll', { schedule: '5 * * * *' })] },
    })
    expect(merged.conflicts).toMatchObject([{ label: 'Timer “poll” · schedule', theirs: '0 * * * *', mine: '5 * * * *' }])
  })

  test('JSON that would no longer be JSON when merged by lines is a conflict', () => {
    const json = content({ configJson: '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}' })
    const theirs = { ...json, configJson: '{\n  "z": 0,\n  "a": 1,\n  "b": 2,\n  "c": 3\n}' }
    const twice = { ...json, configJson: '{\n  "a": 1,\n  "b": 2,\n  "c": 3,\n  "z": 1\n}' }
    expect(mergeContent({ base: json, theirs, mine: twice }).conflicts).toMatchObject([{ id: 'configJson', format: 'json' }])
    const other = { ...json, configJson: '{\n  "a": 1,\n  "b": 2,\n  "c": 4\n}' }
    expect(mergeContent({ base: json, theirs, mine: other })).toMatchObject({ conflicts: [], content: { configJson: '{\n  "z": 0,\n  "a": 1,\n  "b": 2,\n  "c": 4\n}' } })
  })

  test('a module deleted here and changed there stays until someone decides', () => {
    const merged = merge({ actions: [fetch, check] }, { actions: [fetch, { ...send, script: 'return 8\n' }, check] })
    const [conflict] = merged.conflicts
    expect(conflict).toMatchObject({ id: 'actions/send', type: 'changed-and-deleted', theirs: null })
    expect(merged.content.actions[1]?.script).toBe('return 8\n')
    if (conflict === undefined) return
    const deleted = resolveConflict(merged.content, conflict, 'theirs')
    expect(deleted.actions.map((module) => module.handle)).toEqual(['fetch', 'check'])
    expect(resolveConflict(deleted, conflict, 'base').actions).toEqual(base.actions)
  })

  test('new modules with one handle are both kept, and one of them gets another handle', () => {
    const merged = merge(
      { actions: [...base.actions, action('t', { handle: 'sync' })] },
      { actions: [...base.actions, action('m', { handle: 'sync' })] },
    )
    const [conflict] = merged.conflicts
    expect(conflict).toMatchObject({ type: 'same-handle', handle: 'sync', part: { originId: 'm' }, theirsOrigin: 't' })
    if (conflict === undefined) return
    expect(handles(resolveConflict(merged.content, conflict, 'theirs'))).toEqual({ t: 'sync', m: 'sync-2' })
    expect(handles(resolveConflict(merged.content, conflict, 'mine'))).toEqual({ t: 'sync-2', m: 'sync' })
    expect(handles(resolveConflict(merged.content, conflict, { text: 'sync-jobs' }))).toEqual({ t: 'sync', m: 'sync-jobs' })
    expect(() => resolveConflict(merged.content, conflict, 'base')).toThrow('no choice')
  })

  test('one handle in two kinds is no conflict', () => {
    const merged = merge({ actions: [...base.actions, action('t', { handle: 'sync' })] }, { apiEndpoints: [apiEndpoint('m', { handle: 'sync' })] })
    expect(merged.conflicts).toEqual([])
  })

  test('the same module moved to different places is a conflict of the order', () => {
    const merged = merge({ actions: [check, fetch, send] }, { actions: [fetch, check, send] })
    const [conflict] = merged.conflicts
    expect(conflict).toMatchObject({ id: 'actions/order', label: 'Order of the actions', type: 'both-moved' })
    expect(merged.content.actions).toEqual([fetch, check, send])
    if (conflict === undefined) return
    expect(resolveConflict(merged.content, conflict, 'theirs').actions).toEqual([check, fetch, send])
    expect(resolveConflict(merged.content, conflict, 'base').actions).toEqual(base.actions)
  })

  test('a huge text of equal lines is left to a person at once instead of freezing the page', () => {
    const long = content({ sharedLibrary: 'x\n'.repeat(100_000) })
    const started = performance.now()
    const merged = mergeContent({ base: long, theirs: { ...long, sharedLibrary: `${long.sharedLibrary}y` }, mine: { ...long, sharedLibrary: `z\n${long.sharedLibrary}` } })
    expect(merged.conflicts).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

test('the origin, not the name, says which modules belong together', () => {
  const renamed = withFetch({ name: 'Get order', handle: 'get' })
  const merged = merge(renamed, withFetch({ script: 'return 7\n' }))
  expect(merged.content.actions[0]).toMatchObject({ originId: originId('fetch'), name: 'Get order', handle: 'get', script: 'return 7\n' })
})
