import { describe, expect, test } from 'vitest'
import { secretPaths } from './secret-paths.ts'
import { secretTexts, withoutSecrets } from './secret-values.ts'

const shop = {
  type: 'object',
  properties: {
    domain: { type: 'string' },
    token: { type: 'string', writeOnly: true },
    auth: {
      oneOf: [
        { properties: { kind: { const: 'basic' }, user: { type: 'string' }, password: { type: 'string', format: 'password' } } },
        { properties: { kind: { const: 'key' }, key: { $ref: '#/$defs/secret' } } },
      ],
    },
    warehouses: { type: 'array', items: { properties: { name: { type: 'string' }, pin: { $ref: '#/$defs/secret' } } } },
  },
  $defs: { secret: { type: 'string', writeOnly: true } },
}

describe('secrets in config values', () => {
  test('a secret leaves the values, everything else stays', () => {
    expect(withoutSecrets(shop, { domain: 'acme.example', token: 't', extra: 1 })).toEqual({ domain: 'acme.example', extra: 1 })
  })

  test('a secret of any branch is dropped, whichever branch is chosen', () => {
    expect(withoutSecrets(shop, { auth: { kind: 'key', key: 'k', password: 'p', user: 'u' } })).toEqual({ auth: { kind: 'key', user: 'u' } })
  })

  test('secrets inside lists are dropped from every item', () => {
    const values = { warehouses: [{ name: 'North', pin: '1' }, { name: 'South', pin: '2' }] }
    expect(withoutSecrets(shop, values)).toEqual({ warehouses: [{ name: 'North' }, { name: 'South' }] })
  })

  test('a list of secrets becomes empty', () => {
    expect(withoutSecrets({ properties: { keys: { items: { writeOnly: true } } } }, { keys: ['a', 'b'] })).toEqual({ keys: [] })
  })

  test('a secret that only a condition adds is dropped', () => {
    const schema = JSON.parse('{"if":{"required":["secure"]},"then":{"properties":{"key":{"writeOnly":true}}}}')
    expect(withoutSecrets(schema, { key: 'k', secure: true })).toEqual({ secure: true })
  })

  test('a secret in allOf, in dependent schemas and behind an anchor is dropped', () => {
    const schema = {
      allOf: [{ properties: { a: { writeOnly: true } } }],
      dependentSchemas: { on: { properties: { b: { $ref: '#hidden' } } } },
      $defs: { hidden: { $anchor: 'hidden', format: 'password' } },
    }
    expect(withoutSecrets(schema, { a: 1, b: 2, on: 3 })).toEqual({ on: 3 })
  })

  test('a schema that refers to itself ends', () => {
    const tree = { properties: { key: { writeOnly: true }, child: { $ref: '#' } } }
    expect(withoutSecrets(tree, { key: 1, child: { key: 2, child: { key: 3, name: 'n' } } })).toEqual({ child: { child: { name: 'n' } } })
    expect(withoutSecrets({ $ref: '#' }, { a: 1 })).toEqual({ a: 1 })
  })

  test('further members that are secret are dropped, named ones stay', () => {
    const schema = { properties: { url: {} }, additionalProperties: { writeOnly: true } }
    expect(withoutSecrets(schema, { url: 'u', 'x-key': 's' })).toEqual({ url: 'u' })
  })

  test('a pattern decides which members are secret; a pattern that could be slow counts as matching', () => {
    expect(withoutSecrets({ patternProperties: { '^x-': { writeOnly: true } } }, { 'x-key': 1, url: 2 })).toEqual({ url: 2 })
    expect(withoutSecrets({ patternProperties: { '^(a+)+$': { writeOnly: true } } }, { aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1: 1 })).toEqual({})
  })

  test('a member named __proto__ changes no prototype', () => {
    const kept = withoutSecrets({ properties: { a: {} } }, JSON.parse('{"__proto__":{"admin":true},"a":1}'))
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype)
    expect(JSON.stringify(kept)).toBe('{"__proto__":{"admin":true},"a":1}')
  })

  test('without a schema the values stay as they are; a wholly secret value is nothing', () => {
    expect(withoutSecrets(null, { a: 1 })).toEqual({ a: 1 })
    expect(withoutSecrets({ writeOnly: true }, { a: 1 })).toBeUndefined()
  })

  test('the texts of secrets can be listed, but for those that any text may hold', () => {
    const values = { domain: 'acme.example', token: 'shpat_1', auth: { kind: 'basic', user: 'ada', password: 'correct horse' }, warehouses: [{ name: 'North', pin: '123' }, { name: 'South', pin: '4711' }] }
    expect(secretTexts(shop, values)).toEqual(['correct horse', 'shpat_1', '4711'])
    expect(secretTexts({ properties: { keys: { writeOnly: true } } }, { keys: { old: ['first-key'], url: 'https://a.example' } })).toEqual(['https://a.example', 'first-key'])
    expect(secretTexts(null, values)).toEqual([])
  })

  test('the places of secrets can be listed', () => {
    expect(secretPaths(shop)).toEqual(['/token', '/auth/password', '/auth/key', '/warehouses/*/pin'])
  })
})
