import { expect, test } from 'vitest'
import { filledConfig } from './filled-config.ts'

const schema = JSON.stringify({
  type: 'object',
  required: ['device'],
  properties: { device: { type: 'object', required: ['url'], properties: { url: { type: 'string' }, retries: { type: 'integer', default: 3 } } }, dry: { type: 'boolean', default: false } },
})

test('a run reads the values that were entered, and the defaults of the others', () => {
  expect(filledConfig(schema, { device: { url: 'http://dfe-1/jmf' } })).toEqual({ device: { url: 'http://dfe-1/jmf', retries: 3 }, dry: false })
})

test('without values the defaults are read, and without a schema nothing', () => {
  expect(filledConfig(schema, null)).toEqual({ device: { retries: 3 }, dry: false })
  expect(filledConfig(null, null)).toEqual({})
  expect(filledConfig('{ broken', { url: 'x' })).toEqual({ url: 'x' })
})
