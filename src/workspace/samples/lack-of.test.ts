import { expect, test } from 'vitest'
import { libraryBundles } from '#domain/bundle/test-library.ts'
import type { ModuleSample } from '#domain/connector.ts'
import type { RunReport } from '../../workers/lua-run/contract.ts'
import { lackOf } from './lack-of.ts'

const at = { script: 'actions/status-query', line: 0 } as const
const failed: RunReport = { result: { status: 'failed', message: 'a string is expected', at, stack: [], cause: 'script' }, response: null, tookMs: 1, logs: [], http: [], store: [], events: [], actions: [], values: null, lineEvents: 0, traced: null, stop: null, notKept: [] }
const unanswered: RunReport = { ...failed, result: { status: 'failed', message: 'not mocked', at, stack: [], cause: 'not mocked' } }
const bundle = libraryBundles.find(({ handle, version }) => handle === 'jmf-device' && version === 1)
const content = bundle?.content
const sample: ModuleSample = { id: '1', name: 'One job in detail', inputJson: '{}', recordedAnswersJson: null, expectedOutcomeJson: null }

test('a sample of an old library version, which is an input alone, lacks config values and answers; it does not fail', () => {
  if (content === undefined) throw new Error('The library has no jmf-device v1.')
  const runnable = { handle: 'jmf-device', content, testValuesJson: null }
  expect(lackOf(sample, runnable, failed)).toEqual({ what: 'config', names: ['device.url', 'callback'] })
  const given = { ...runnable, testValuesJson: '{ "device": { "url": "http://dfe.local" }, "callback": { "url": "https://studio.example", "key": "a-key-of-16-letters" } }' }
  expect(lackOf(sample, given, failed)).toBe(null)
  expect(lackOf(sample, given, unanswered)).toEqual({ what: 'answers' })
})

test('a sample with answers, or with an outcome that it expects, is a case', () => {
  if (content === undefined) throw new Error('The library has no jmf-device v1.')
  const runnable = { handle: 'jmf-device', content, testValuesJson: null }
  expect(lackOf({ ...sample, recordedAnswersJson: '{}' }, runnable, unanswered)).toBe(null)
  expect(lackOf({ ...sample, expectedOutcomeJson: '{}' }, runnable, failed)).toBe(null)
})
