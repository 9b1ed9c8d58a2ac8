import { expect, test } from 'vitest'
import { configFacts } from './config-facts.ts'

test('nested fields count, and are required where all above them are', () => {
  const schema = {
    required: ['shop'],
    properties: {
      shop: { properties: { url: {}, token: {} }, required: ['url'] },
      mail: { properties: { host: {} }, required: ['host'] },
      note: {},
    },
  }
  expect(configFacts(JSON.stringify(schema))).toEqual({ fields: 4, required: 1 })
})

test('text that is no schema has no facts', () => {
  expect(configFacts('{')).toBeNull()
  expect(configFacts('true')).toBeNull()
})
