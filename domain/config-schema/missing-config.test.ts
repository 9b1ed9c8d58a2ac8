import { expect, test } from 'vitest'
import { missingConfig } from './missing-config.ts'

const schema = JSON.stringify({
  type: 'object',
  required: ['shop', 'webhook'],
  properties: {
    shop: { type: 'object', required: ['domain', 'pages'], properties: { domain: { type: 'string' }, pages: { type: 'integer' }, note: { type: 'string' } } },
    webhook: { type: 'object', required: ['secret'], properties: { secret: { type: 'string', format: 'password' } } },
    colours: { type: 'object', required: ['front'], properties: { front: { type: 'string' } } },
  },
})

test('required values that are not there are named as a script reads them, and which are secrets', () => {
  expect(missingConfig(schema, { shop: { domain: 'a.example' } })).toEqual([
    { path: 'shop.pages', isSecret: false },
    { path: 'webhook.secret', isSecret: true },
  ])
})

test('nothing is missing that may be left out, has a value of any kind, or stands in a schema that can not be read', () => {
  expect(missingConfig(schema, { shop: { domain: '', pages: 0 }, webhook: { secret: null } })).toEqual([])
  expect(missingConfig('{', {})).toEqual([])
  expect(missingConfig(null, {})).toEqual([])
})
