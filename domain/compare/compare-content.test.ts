import { describe, expect, test } from 'vitest'
import type { ConnectorContent } from '../connector.ts'
import { originId } from '../ids.ts'
import { action, apiEndpoint, content, reaction, timer } from '../parts/test-content.ts'
import type { Change } from './change.ts'
import { compareContent, countsInWords } from './compare-content.ts'

const shop = content({
  actions: [action('fetch', { name: 'Fetch order' }), action('send'), action('check')],
  apiEndpoints: [apiEndpoint('orders')],
  timers: [timer('poll')],
})

const changesTo = (changed: Partial<ConnectorContent>) => compareContent(shop, { ...shop, ...changed }).changes

const ids = (left: ConnectorContent, right: ConnectorContent) => compareContent(left, right).changes.map((change) => change.id).toSorted()

const many = (script: string) => content({ actions: Array.from({ length: 200 }, (_, index) => action(`a${index}`, { script: script.repeat(200) })) })

const traitsByTitle = (changes: readonly Change[]) => Object.fromEntries(changes.map((change) => [change.title, change.traits]))

describe('two versions', () => {
  test('that are alike have no changes', () => {
    const comparison = compareContent(shop, structuredClone(shop))
    expect(comparison.changes).toEqual([])
    expect(comparison.unchanged.map((item) => item.title)).toContain('Fetch order')
  })

  test('a module that only the right side has was added, and shows all it holds', () => {
    const [added] = changesTo({ actions: [...shop.actions, action('new', { description: 'Asks again', exported: true })] })
    expect(added).toMatchObject({ id: 'actions/new', traits: ['added'], texts: [{ field: 'script', left: '', right: 'return { ok = true }\n' }] })
    expect(added?.settings).toContainEqual({ field: 'exported', label: 'Other connectors may call it', old: '', new: 'Yes' })
  })

  test('a module that only the left side has was removed, and stands where it was', () => {
    const changes = changesTo({ actions: [action('zero'), action('fetch', { name: 'Fetch order', script: 'return 2' }), action('check')] })
    expect(changes.map((change) => `${change.traits.join()} ${change.title}`)).toEqual(['added zero', 'changed Fetch order', 'removed send'])
  })

  test('a module with the same origin under another name and handle was renamed, not replaced', () => {
    const [renamed, ...rest] = changesTo({ actions: [action('fetch', { name: 'Get order', handle: 'get' }), ...shop.actions.slice(1)] })
    expect(rest).toEqual([])
    expect(renamed?.traits).toEqual(['renamed'])
    expect(renamed?.sentences.map((sentence) => sentence.text)).toEqual(['Renamed from “Fetch order” to “Get order”.', 'Its handle was “fetch”: whoever calls it by that must follow.'])
  })

  test('a module moved to the front is the only one that moved', () => {
    const changes = changesTo({ actions: [action('check'), action('fetch', { name: 'Fetch order' }), action('send')] })
    expect(changes).toMatchObject([{ title: 'check', traits: ['moved'], sentences: [{ text: 'Moved from place 3 to place 1.' }] }])
  })

  test('settings are a table of old and new in the words of the form', () => {
    const [changed] = changesTo({ timers: [timer('poll', { schedule: null, intervalSeconds: 300, overlap: 'QUEUE', retry: { maxAttempts: 3, backoffSeconds: 30 } })] })
    expect(changed?.settings.map(({ label, ...values }) => `${label}: ${values.old} -> ${values.new}`)).toEqual([
      'Schedule: */15 * * * * -> not set',
      'Interval: not set -> 300 seconds',
      'While the last run still goes on: Skip the run -> Wait for it',
      'Retry: never -> 3 attempts, 30 seconds apart',
    ])
  })

  test('a JSON setting is a text for the diff', () => {
    const [changed] = compareContent(content({ reactions: [reaction('job')] }), content({ reactions: [reaction('job', { filterJson: '{"state":"done"}' })] })).changes
    expect(changed?.texts).toMatchObject([{ label: 'Filter', language: 'json', left: '', right: '{"state":"done"}' }])
  })

  test('samples are compared by what they hold, not by their ids', () => {
    const sample = { id: 'one', name: 'Large order', inputJson: '{}', recordedAnswersJson: null, expectedOutcomeJson: null }
    const [first, ...rest] = shop.actions
    if (first === undefined) return
    const left = { ...shop, actions: [{ ...first, samples: [sample] }, ...rest] }
    expect(compareContent(left, { ...shop, actions: [{ ...first, samples: [{ ...sample, id: 'two' }] }, ...rest] }).changes).toEqual([])
    const changed = compareContent(left, { ...shop, actions: [{ ...first, samples: [{ ...sample, inputJson: '{"n":1}' }] }, ...rest] }).changes
    expect(changed[0]?.texts).toMatchObject([{ label: 'Samples', left: expect.stringContaining('Large order') }])
  })

  test('name, description and type are one change; each document is another', () => {
    const changes = changesTo({ name: 'Shop', description: 'Orders', sharedLibrary: 'return {}', configJson: '{}' })
    expect(traitsByTitle(changes)).toEqual({ 'Name, description and type': ['renamed', 'changed'], 'Shared library': ['added'], 'Config schema': ['added'] })
  })

  test('an empty description and none are the same', () => {
    expect(changesTo({ description: '' })).toEqual([])
  })

  test('the changes are counted by what happened', () => {
    const comparison = compareContent(shop, {
      ...shop,
      actions: [action('fetch', { name: 'Get order', script: 'return 2' }), action('send'), action('new')],
    })
    expect(countsInWords(comparison.counts)).toBe('1 added · 1 removed · 1 renamed · 1 changed')
  })

  test('swapped sides name the same changes by the same ids', () => {
    const other = { ...shop, name: 'Shop', actions: [action('fetch', { name: 'Get' }), action('new')] }
    expect(ids(shop, other)).toEqual(ids(other, shop))
  })

  test('that share no origin are matched by their handles, and say so', () => {
    const other = { ...shop, apiEndpoints: [], timers: [], actions: shop.actions.map((module) => ({ ...module, originId: originId(`other-${module.handle}`), timeoutMs: 500 })) }
    const comparison = compareContent(shop, other)
    expect(comparison.matchedBy).toBe('handle')
    expect(comparison.counts).toMatchObject({ added: 0, removed: 2, changed: 3 })
  })

  test('two large versions are compared at once', () => {
    const started = performance.now()
    expect(compareContent(many('return 1\n'), many('return 2\n')).counts.changed).toBe(200)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
