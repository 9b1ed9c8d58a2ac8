import { describe, expect, test } from 'vitest'
import { configDocument } from '../config-document.ts'
import { defaultsOf } from '../defaults.ts'
import { parseConfigSchema } from '../parse.ts'
import { unsupportedParts } from '../unsupported-parts.ts'
import { fieldAt } from './field-at.ts'
import { valueForAlternative } from './starting-value.ts'

function parsed(schema: object | string) {
  const found = parseConfigSchema(typeof schema === 'string' ? schema : JSON.stringify(schema))
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found
}
const fieldOf = (schema: object | string, value?: unknown) => fieldAt(configDocument(parsed(schema)), [''], value)
const names = (schema: object | string, value?: unknown) => fieldOf(schema, value).members.map(({ name, isRequired }) => name + (isRequired ? '*' : ''))

const auth = {
  title: 'Sign in',
  oneOf: [
    { title: 'Name and password', properties: { kind: { const: 'basic' }, user: { type: 'string' }, password: { type: 'string' } }, required: ['kind', 'user'] },
    { $ref: '#/$defs/token' },
  ],
  $defs: { token: { properties: { kind: { const: 'token' }, token: { type: 'string', default: 'demo' }, user: { type: 'string' } }, required: ['kind'] } },
}

describe('the form a schema asks for', () => {
  test('has the members of an object, of allOf and of references', () => {
    const schema = { required: ['a'], properties: { a: {} }, allOf: [{ properties: { b: {} }, required: ['b'] }, { $ref: '#/$defs/c' }], $defs: { c: { properties: { c: {} } } } }
    expect(names(schema)).toEqual(['a*', 'b*', 'c'])
  })

  test('is JSON for an object with a member that has no name', () => {
    expect(fieldOf({ type: 'object', properties: { '': { type: 'number' }, b: {} } }).json).toBe('nameless_member')
  })

  test('follows conditions as values change', () => {
    const schema = '{"properties":{"mode":{"enum":["test","live"]}},"if":{"properties":{"mode":{"const":"live"}},"required":["mode"]},"then":{"properties":{"key":{"type":"string"}},"required":["key"]},"else":{"properties":{"sandbox":{"type":"boolean"}}}}'
    expect(names(schema, { mode: 'live' })).toEqual(['mode', 'key*'])
    expect(names(schema, { mode: 'test' })).toEqual(['mode', 'sandbox'])
  })

  test('follows dependencies of both drafts', () => {
    expect(names({ properties: { a: {}, b: {} }, dependentRequired: { a: ['b'] } }, { a: 1 })).toEqual(['a', 'b*'])
    expect(names({ properties: { a: {} }, dependentSchemas: { a: { properties: { c: {} } } } }, { a: 1 })).toEqual(['a', 'c'])
    expect(names({ properties: { a: {}, b: {} }, dependencies: { a: ['b'] } }, {})).toEqual(['a', 'b'])
  })

  test('offers the alternatives with their names and knows which one a value is', () => {
    const { alternatives } = fieldOf(auth, { kind: 'token' })
    expect(alternatives).toMatchObject([{ selected: 1, options: [{ label: 'Name and password' }, { label: 'token' }] }])
    expect(names(auth, { kind: 'token' })).toEqual(['kind*', 'token', 'user'])
    expect(fieldOf(auth, { user: 'u' }).alternatives[0]?.selected).toBe(0)
  })

  test('keeps what both alternatives know when another one is picked', () => {
    const document = configDocument(parsed(auth))
    const value = { kind: 'basic', user: 'ann', password: 'p', note: 'kept' }
    expect(valueForAlternative({ document, places: [''], chosen: () => 1, value })).toEqual({ kind: 'token', token: 'demo', user: 'ann', note: 'kept' })
  })

  test('tells alternatives without a title by what only they ask for, and shows no field of another one', () => {
    const order = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } }, oneOf: [{ required: ['id'] }, { required: ['name'] }] }
    expect(fieldOf(order).alternatives[0]?.options.map(({ label }) => label)).toEqual(['id', 'name'])
    expect([names(order, { id: '1' }), names(order, { name: '#1' }), names(order, { id: '1', name: '#1' })]).toEqual([['id*'], ['name*'], ['id*', 'name']])
    expect(names({ ...order, oneOf: undefined, anyOf: order.oneOf }, { id: '1' })).toEqual(['id*', 'name'])
    expect(valueForAlternative({ document: configDocument(parsed(order)), places: [''], chosen: () => 1, value: { id: '1' } })).toEqual({})
    expect(fieldOf({ anyOf: [{ properties: { a: {}, c: {} } }, { properties: { b: {}, c: {} } }] }).alternatives[0]?.options.map(({ label }) => label)).toEqual(['a', 'b'])
  })

  test('takes several types as alternatives', () => {
    expect(fieldOf({ type: ['string', 'null'] }, null)).toMatchObject({ kind: 'null', alternatives: [{ label: 'Type', selected: 1 }] })
    expect(fieldOf({ type: ['string', 'integer'] }, 5)).toMatchObject({ kind: 'integer' })
    expect(fieldOf({ type: ['integer', 'number'] })).toMatchObject({ kind: 'number', alternatives: [] })
  })

  test('takes fixed values with titles as choices', () => {
    expect(fieldOf({ oneOf: [{ const: 'A4', title: 'A4 sheet' }, { const: 3 }] }).choices).toMatchObject([{ value: 'A4', label: 'A4 sheet' }, { value: 3, label: '3' }])
    expect(fieldOf({ enum: ['a', null] }).choices).toMatchObject([{ label: 'a' }, { label: 'Nothing (null)' }])
  })

  test('knows the items of lists and tuples in both drafts', () => {
    expect(fieldOf({ items: { type: 'string' } })).toMatchObject({ kind: 'array', items: ['/items'], fixedItems: [] })
    expect(fieldOf({ prefixItems: [{}, {}], items: {} })).toMatchObject({ items: ['/items'], fixedItems: [['/prefixItems/0'], ['/prefixItems/1']] })
    expect(fieldOf({ items: [{}], additionalItems: false })).toMatchObject({ items: null, fixedItems: [['/items/0']] })
  })

  test('takes the narrowest bounds', () => {
    expect(fieldOf({ type: 'integer', minimum: 1, maximum: 9, allOf: [{ minimum: 3 }] }).bounds).toMatchObject({ minimum: 3, maximum: 9 })
  })

  test('in draft 07 takes only the description beside a reference', () => {
    const schema = { $ref: '#/definitions/a', title: 'Mine', properties: { x: {} }, definitions: { a: { properties: { a: {} } } } }
    expect(names({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' })).toEqual(['a'])
    expect(names(schema)).toEqual(['x', 'a'])
  })

  test('turns to JSON where it can not go on, and says why', () => {
    const schema = {
      properties: {
        tree: { $ref: '#/$defs/node' },
        list: { items: { $ref: '#/$defs/item' } },
        what: {}, free: { type: 'object' }, bag: { type: 'array' }, tags: { properties: { a: { type: 'string' } }, patternProperties: { '^x-': {} } },
        many: { anyOf: Array.from({ length: 60 }, () => ({ type: 'string' })) },
      },
      $defs: { node: { properties: { name: { type: 'string' }, parent: { $ref: '#/$defs/node' } } }, item: { properties: { children: { items: { $ref: '#/$defs/item' } } } } },
    }
    const parts = unsupportedParts(parsed(schema).schema).filter(({ pointer }) => !pointer.includes('patternProperties'))
    expect(parts).toEqual([
      { pointer: '/properties/what', reason: 'any' },
      { pointer: '/properties/free', reason: 'any_object' },
      { pointer: '/properties/bag', reason: 'any_items' },
      { pointer: '/properties/tags', reason: 'pattern_members' },
      { pointer: '/properties/many', reason: 'too_many_alternatives' },
      { pointer: '/$defs/node/properties/parent', reason: 'recursive' },
    ])
  })
})

describe('the values a config starts with', () => {
  test('are the defaults, also those inside objects and of the first alternative that is needed', () => {
    const schema = {
      properties: { port: { default: 443 }, retry: { properties: { times: { default: 3 }, note: { type: 'string' } } }, auth, optional: auth },
      required: ['auth'],
      $defs: auth.$defs,
    }
    expect(defaultsOf(parsed(schema).schema)).toEqual({ port: 443, retry: { times: 3 }, auth: { kind: 'basic' } })
  })

  test('include those of a condition that the defaults themselves meet', () => {
    const schema = '{"properties":{"mode":{"default":"live"}},"if":{"properties":{"mode":{"const":"live"}},"required":["mode"]},"then":{"properties":{"url":{"default":"https://live.example"}}}}'
    expect(defaultsOf(parsed(schema).schema)).toEqual({ mode: 'live', url: 'https://live.example' })
  })

  test('end for a schema that contains itself', () => {
    expect(defaultsOf(parsed({ properties: { name: { default: 'n' }, child: { $ref: '#' } } }).schema)).toEqual({ name: 'n' })
  })
})
