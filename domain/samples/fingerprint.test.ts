import { expect, test } from 'vitest'
import { sampleFingerprint } from './fingerprint.ts'
import type { SampleGround } from './fingerprint.ts'
import { sampleState } from './sample-state.ts'
import { testAction } from './test-modules.ts'

const action = (handle: string) => testAction({ handle })
const module = action('fetch')
const sample = { id: 's', name: 'One', inputJson: '{}', recordedAnswersJson: null, expectedOutcomeJson: null }
const ground: SampleGround = { content: { sharedLibrary: null, configJson: '{}', iamPolicyJson: null, actions: [module, action('put')] }, kind: 'actions', module, sample, configValuesJson: '{}' }
const before = sampleFingerprint(ground)

const changed: [string, SampleGround][] = [
  ['the script', { ...ground, module: { ...module, script: 'return 1' } }],
  ['a setting', { ...ground, module: { ...module, timeoutMs: 100 } }],
  ['the shared library', { ...ground, content: { ...ground.content, sharedLibrary: 'return {}' } }],
  ['the config schema', { ...ground, content: { ...ground.content, configJson: '{ }' } }],
  ['the policy', { ...ground, content: { ...ground.content, iamPolicyJson: '{}' } }],
  ['the code of another action', { ...ground, content: { ...ground.content, actions: [module, { ...action('put'), script: '' }] } }],
  ['the config values', { ...ground, configValuesJson: '{"a":1}' }],
  ['its own input', { ...ground, sample: { ...sample, inputJson: '1' } }],
]

test.each(changed)('a sample is stale when %s has changed', (_, after) => {
  const judged = { fingerprint: before, verdict: { passed: true as const } }
  expect(sampleState(judged, sampleFingerprint(after)).state).toBe('stale')
})

const unchanged: [string, SampleGround][] = [
  ['the module has another name', { ...ground, module: { ...module, name: 'Other', description: 'x' } }],
  ['the actions have another order', { ...ground, content: { ...ground.content, actions: [action('put'), module] } }],
  ['another sample is added', { ...ground, module: { ...module, samples: [sample] } }],
]

test.each(unchanged)('a sample stays as it was judged when %s', (_, after) => {
  expect(sampleState({ fingerprint: before, verdict: { passed: false, differences: [] } }, sampleFingerprint(after)).state).toBe('failed')
  expect(sampleState({ fingerprint: before, verdict: { passed: true } }, sampleFingerprint(after)).state).toBe('passed')
})

test('a sample with config values of its own does not depend on those of the draft', () => {
  const own = { ...ground, sample: { ...sample, recordedAnswersJson: '{"config":{}}' } }
  expect(sampleFingerprint(own)).toBe(sampleFingerprint({ ...own, configValuesJson: '{"a":1}' }))
})

test('a sample that ran without what it lacks is neither passed nor failed', () => {
  const judged = { fingerprint: before, verdict: { passed: false as const, differences: [] }, isIncomplete: true as const }
  expect([sampleState(judged, before).state, sampleState(judged, '').state]).toEqual(['incomplete', 'stale'])
})

test('a sample that never ran says so', () => {
  expect(sampleState(undefined, before)).toEqual({ state: 'never run' })
})
