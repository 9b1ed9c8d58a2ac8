import { expect, test } from 'vitest'
import type { LuaSources } from './contract.ts'
import { noSources, sourceChange, withoutUnread } from './source-change.ts'

const sources = (...texts: [uri: string, text: string][]): LuaSources => ({ ...noSources, documents: texts.map(([uri, text]) => ({ uri, kind: 'actions', text })) })

test('only the script that changed is sent', () => {
  const change = sourceChange(sources(['a', 'return 1'], ['b', 'return 2']), sources(['a', 'return 1'], ['b', 'return 3']))
  expect(change).toEqual({ set: [{ uri: 'b', kind: 'actions', text: 'return 3' }], removed: [] })
})

test('a deleted module is taken out, and the same texts are nothing to send', () => {
  expect(sourceChange(sources(['a', 'return 1']), noSources)).toEqual({ set: [], removed: ['a'] })
  expect(sourceChange(sources(['a', 'return 1']), sources(['a', 'return 1']))).toBeNull()
})

test('a cleared config schema is sent as none', () => {
  expect(sourceChange({ ...noSources, configSchema: '{}' }, noSources)).toEqual({ set: [], removed: [], configSchema: null })
})

test('a script that is too long or hung before is read as empty until it changes', () => {
  const stuck = new Map([['b', 'while true']])
  const texts = (given: LuaSources) => withoutUnread(given, stuck).documents.map(({ text }) => text)
  expect(texts(sources(['a', 'x'.repeat(500_001)], ['b', 'while true'], ['c', 'return']))).toEqual(['', '', 'return'])
  expect(texts(sources(['b', 'while false']))).toEqual(['while false'])
})
