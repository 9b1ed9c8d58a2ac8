import { expect, test } from 'vitest'
import { missingValues } from './missing-values.ts'

const schema = JSON.stringify({
  type: 'object',
  required: ['device', 'callback', 'retries'],
  properties: {
    device: { type: 'object', required: ['url', 'sender'], properties: { url: { type: 'string' }, sender: { type: 'string', default: 'Studio' }, id: { type: 'string' } } },
    callback: { type: 'object', required: ['key'], properties: { key: { type: 'string' } } },
    retries: { type: 'integer', default: 3 },
    lines: { type: 'array', items: { type: 'object', required: ['from'], properties: { from: { type: 'string' } } } },
  },
})

test('what a schema requires and nobody gave is named, where no default stands in for it', () => {
  expect(missingValues(schema, undefined)).toEqual(['device.url', 'callback'])
  expect(missingValues(schema, { device: { url: 'http://dfe' }, callback: {}, lines: [{ from: 'a' }, {}] })).toEqual(['callback.key', 'lines[1].from'])
  expect(missingValues(schema, { device: { url: 'http://dfe' }, callback: { key: 'k' } })).toEqual([])
})

test('a schema that can not be read requires nothing', () => {
  expect([missingValues('{', {}), missingValues(null, undefined)]).toEqual([[], []])
})
