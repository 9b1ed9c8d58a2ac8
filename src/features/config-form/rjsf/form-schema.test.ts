import { describe, expect, test } from 'vitest'
import { configDocument } from '#domain/config-schema/config-document.ts'
import { fieldAt } from '#domain/config-schema/fields/field-at.ts'
import type { SchemaNode } from '#domain/config-schema/schema-node.ts'
import { itemSummary } from '../templates/item-summary.ts'
import { errorSchemaOf, errorsIn } from './error-schema.ts'
import { formSchemaOf, placesOf, stubFor } from './form-schema.ts'
import { singular } from './singular.ts'
import { strayMembers } from './stray-members.ts'
import { widgetOf } from './widget-of.ts'

function part(schema: SchemaNode, value?: unknown) {
  const document = configDocument({ schema, draft: '2020-12' })
  const field = fieldAt(document, [''], value)
  return { document, field, widget: widgetOf(document, field, value), plain: formSchemaOf(document, field, value) }
}

describe('what rjsf is given to draw', () => {
  test('one level: what lies inside is a stand-in that knows its place', () => {
    const { document, plain } = part({ properties: { a: { type: 'string' } }, required: ['a'] })
    expect(plain).toMatchObject({ type: 'object', required: ['a'], additionalProperties: false })
    expect(placesOf(stubFor(document, ['/properties/a']))).toEqual(['/properties/a'])
    expect(stubFor(document, ['/properties/a'])).toBe(stubFor(document, ['/properties/a']))
  })

  test('a new item starts with what its schema says', () => {
    const { document } = part({ items: { properties: { kind: { const: 'x' } }, required: ['kind'] } })
    expect(stubFor(document, ['/items'], 'new value')).toMatchObject({ default: { kind: 'x' } })
  })

  test('each kind of value has its widget', () => {
    const widgets = [{ type: 'string' }, { type: 'string', format: 'date' }, { type: 'string', format: 'date-time' }, { type: 'string', writeOnly: true }, { type: 'integer' }, { type: 'boolean' }, { enum: [1] }, { const: 1 }, {}, { uniqueItems: true, items: { enum: ['a'] } }]
    expect(widgets.map((schema) => part(schema).widget)).toEqual(['line', 'date', 'dateTime', 'secret', 'number', 'switch', 'choice', 'constant', 'json', 'choices'])
  })

  test('a value of another type is shown as it is', () => {
    expect(part({ type: 'string' }, 5).widget).toBe('json')
    expect(part({ properties: { a: {} } }, 'text').widget).toBe('json')
    expect(part({ type: 'integer' }, 1.5).widget).toBe('number')
  })

  test('members without a field are found', () => {
    expect(strayMembers(part({ properties: { a: {} } }).field, { a: 1, old: 2 })).toEqual({ old: 2 })
    expect(strayMembers(part({ additionalProperties: true }).field, { old: 2 })).toEqual({})
  })
})

test('problems become the tree of errors that rjsf hands down, and come back with their places', () => {
  const tree = errorSchemaOf([
    { pointer: '/a/0', keyword: 'type', schemaPointer: '', message: 'One.' },
    { pointer: '', keyword: 'type', schemaPointer: '', message: 'Two.' },
    { pointer: '/__proto__/x', keyword: 'type', schemaPointer: '', message: 'Three.' },
  ])
  expect(errorsIn(tree)).toEqual([{ path: [], message: 'Two.' }, { path: ['a', '0'], message: 'One.' }])
})

test('an item is told by its name, never by a secret', () => {
  const schema = { properties: { pin: { type: 'string', writeOnly: true }, note: { type: 'string' }, name: { type: 'string' } } }
  const summary = (item: unknown) => itemSummary(part(schema).document, part(schema).field, item)
  expect(summary({ pin: '1234', note: 'n', name: 'North' })).toBe('North')
  expect(summary({ pin: '1234', note: 'n' })).toBe('n')
  expect(summary({ pin: '1234' })).toBe('')
})

test('one of a list is named in the singular where English allows it', () => {
  expect(['Warehouses', 'Addresses', 'Entries', 'Status', 'Keys', 'Access', 'Media map'].map(singular)).toEqual(['Warehouse', 'Address', 'Entry', 'Status', 'Key', 'Access', 'Media map'])
})
