import { describe, expect, test } from 'vitest'
import { parseConfigSchema } from '../parse.ts'
import { checkConfigValues } from './check-values.ts'
import { alternativeKey } from './problems-from.ts'

/** What is wrong with values, as "pointer: sentence". */
function problems(schema: object, values: unknown): string[] {
  const parsed = parseConfigSchema(JSON.stringify(schema))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return checkConfigValues({ ...parsed, values }).map(({ pointer, message }) => `${pointer}: ${message}`)
}

describe('config values are checked', () => {
  test('a missing value is reported where it belongs', () => {
    expect(problems({ properties: { shop: { required: ['domain', 'token'] } } }, { shop: { token: 't' } })).toEqual(['/shop/domain: This is required.'])
  })

  test('all fields are reported, not only the first', () => {
    const schema = { properties: { port: { type: 'integer', minimum: 1, maximum: 65_535 }, name: { minLength: 3 }, mail: { format: 'email' } } }
    expect(problems(schema, { port: 0, name: 'a', mail: 'x' })).toEqual([
      '/port: At least 1.', '/name: At least 3 characters; this is 1.', '/mail: This is not an e-mail address.',
    ])
  })

  test('the formats are known', () => {
    const wrong = { email: 'a@', uri: 'example.com', date: '2026-02-30', 'date-time': '2026-11-23 10:15', time: '10:15', ipv4: '1.2.3', ipv6: '::g', uuid: 'x', hostname: '-a' }
    for (const [format, value] of Object.entries(wrong)) expect(problems({ format }, value), format).toHaveLength(1)
    const right = { email: 'a@b.example', uri: 'https://example.com/x', date: '2028-02-29', 'date-time': '2026-11-23T10:15:00Z', time: '10:15:00Z', ipv4: '192.0.2.1', ipv6: '2001:db8::1', uuid: '123e4567-e89b-12d3-a456-426614174000', hostname: 'api.example.com' }
    for (const [format, value] of Object.entries(right)) expect(problems({ format }, value), format).toEqual([])
  })

  test('of several alternatives the closest one says what is wrong', () => {
    const auth = {
      oneOf: [
        { properties: { kind: { const: 'basic' }, user: { type: 'string' } }, required: ['kind', 'user'] },
        { properties: { kind: { const: 'key' }, key: { type: 'string', minLength: 8 } }, required: ['kind', 'key'] },
      ],
    }
    expect(problems({ properties: { auth } }, { auth: { kind: 'key', key: 'short' } })).toEqual(['/auth/key: At least 8 characters; these are 5.'])
    expect(problems({ anyOf: [{ type: 'string' }, { type: 'null' }] }, 5)).toEqual([': This fits none of the alternatives.'])
    expect(problems({ oneOf: [{ type: 'string' }, { maxLength: 5 }] }, 'abc')).toEqual([': This fits more than one of the alternatives; exactly one has to fit.'])
  })

  test('of alternatives that look alike the one on screen says what is wrong', () => {
    const schema = { oneOf: [{ required: ['user'] }, { required: ['token'] }] }
    const check = (shown: number) => checkConfigValues({ schema, draft: '2020-12', values: {}, shown: new Map([[alternativeKey('', '/oneOf'), shown]]) })
    expect(check(0)).toMatchObject([{ pointer: '/user' }])
    expect(check(1)).toMatchObject([{ pointer: '/token' }])
  })

  test('unknown properties are reported at themselves', () => {
    expect(problems({ properties: { a: {} }, additionalProperties: false }, { a: 1, b: 2 })).toEqual(['/b: The schema has no such property.'])
    const unevaluated = { allOf: [{ properties: { a: {} } }], properties: { b: {} }, unevaluatedProperties: false }
    expect(problems(unevaluated, { a: 1, b: 2, c: 3 })).toEqual(['/c: The schema has no such property.'])
  })

  test('conditions and dependencies count, in the words of both drafts', () => {
    const conditional = JSON.parse('{"if":{"properties":{"mode":{"const":"live"}},"required":["mode"]},"then":{"required":["key"]},"else":{"required":["sandbox"]}}')
    expect(problems(conditional, { mode: 'live' })).toEqual(['/key: This is required.'])
    expect(problems(conditional, {})).toEqual(['/sandbox: This is required.'])
    expect(problems({ dependentRequired: { user: ['password'] } }, { user: 'u' })).toEqual(['/password: This is required when "user" is set.'])
    expect(problems({ $schema: 'http://json-schema.org/draft-07/schema#', dependencies: { user: ['password'], a: { required: ['b'] } } }, { user: 'u', a: 1 }))
      .toEqual(['/password: This is required when "user" is set.', '/b: This is required.'])
  })

  test('tuples are checked item by item in both drafts', () => {
    const pair = [{ type: 'string' }, { type: 'number' }]
    expect(problems({ prefixItems: pair, items: false }, ['a', 'b', 'c'])).toEqual(['/1: This has to be a number.', '/2: No further items are allowed.'])
    expect(problems({ $schema: 'http://json-schema.org/draft-07/schema#', items: pair, additionalItems: false }, ['a', 'b', 'c'])).toEqual(['/1: This has to be a number.', '/2: No further items are allowed.'])
  })

  test('a list that lacks something says so once', () => {
    expect(problems({ contains: { const: 'main' } }, ['a', 'b'])).toEqual([': None of the items is the one that has to be here.'])
    expect(problems({ contains: { const: 'a' }, minContains: 2 }, ['a', 'b'])).toEqual([': At least 2 items of the required kind.'])
    expect(problems({ uniqueItems: true, maxItems: 1 }, ['a', 'a'])).toEqual([': At most 1 item; there are 2.', ': No item may stand here twice.'])
  })

  test('references are followed, also in circles, and names with odd characters keep their place', () => {
    const tree = { properties: { name: { type: 'string' }, children: { items: { $ref: '#' } } } }
    expect(problems(tree, { children: [{ children: [{ name: 1 }] }] })).toEqual(['/children/0/children/0/name: This has to be text.'])
    const odd = { properties: { 'a/b %ü': { $ref: '#/$defs/n%20x' } }, $defs: { 'n x': { type: 'number' } } }
    expect(problems(odd, { 'a/b %ü': 'x' })).toEqual(['/a~1b %ü: This has to be a number.'])
  })

  test('a finding knows its keyword in the schema', () => {
    const schema = { properties: { port: { $ref: '#/$defs/port' } }, $defs: { port: { minimum: 5 } } }
    expect(checkConfigValues({ schema, draft: '2020-12', values: { port: 1 } })).toEqual([{ pointer: '/port', keyword: 'minimum', schemaPointer: '/$defs/port/minimum', message: 'At least 5.' }])
  })

  test('in draft 07 what stands beside a reference does not count', () => {
    const schema = { properties: { a: { $ref: '#/definitions/a', minLength: 9 } }, definitions: { a: { type: 'string' } } }
    expect(problems({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' }, { a: 'x' })).toEqual([])
    expect(problems(schema, { a: 'x' })).toEqual(['/a: At least 9 characters; this is 1.'])
  })
})
