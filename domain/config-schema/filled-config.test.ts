import { expect, test } from 'vitest'
import { filledConfig } from './filled-config.ts'

const schema = {
  type: 'object',
  required: ['device'],
  properties: {
    device: { type: 'object', required: ['url'], properties: { url: { type: 'string' }, timeout: { type: 'integer', default: 10 } } },
    login: { oneOf: [{ properties: { type: { const: 'none' } }, required: ['type'] }, { properties: { type: { const: 'basic' }, user: { type: 'string', default: 'guest' } }, required: ['type'] }], default: { type: 'none' } },
    lines: { type: 'array', items: { type: 'object', properties: { from: { type: 'string' }, always: { type: 'boolean', default: false } } }, default: [{ from: 'a' }] },
    note: { type: 'string' },
  },
}
const filled = (values: unknown) => filledConfig(JSON.stringify(schema), values)

test('what is not set has its default, at every depth', () => {
  expect(filled({ device: { url: 'http://dfe' }, lines: [{ from: 'x' }, { from: 'y', always: true }] })).toEqual({
    device: { url: 'http://dfe', timeout: 10 },
    login: { type: 'none' },
    lines: [{ from: 'x', always: false }, { from: 'y', always: true }],
  })
})

test('what is set stays, and the alternative that it chose gives the defaults', () => {
  expect(filled({ device: { url: 'u', timeout: 1, other: null }, login: { type: 'basic' }, lines: [], note: '' })).toEqual({
    device: { url: 'u', timeout: 1, other: null },
    login: { type: 'basic', user: 'guest' },
    lines: [],
    note: '',
  })
})

test('a schema that can not be read changes nothing', () => {
  expect(filledConfig('{', { a: 1 })).toEqual({ a: 1 })
  expect(filledConfig(null, { a: 1 })).toEqual({ a: 1 })
  expect(filledConfig(null, undefined)).toEqual({})
})
