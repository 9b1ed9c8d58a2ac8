import { describe, expect, test } from 'vitest'
import { configSummary } from './config-summary.ts'
import { covers } from './covers.ts'
import { compareJson } from './json-document.ts'
import { policySummary } from './policy-summary.ts'

function config(left: unknown, right: unknown) {
  return compareJson(JSON.stringify(left), JSON.stringify(right), configSummary).map(({ text, tone }) => (tone === 'attention' ? `! ${text}` : text))
}

function policy(left: readonly unknown[], right: readonly unknown[]) {
  const texts = [left, right].map((statements) => JSON.stringify({ Version: '2026-11-01', Statement: statements }))
  return compareJson(texts[0] ?? '', texts[1] ?? '', policySummary).map(({ text, tone }) => (tone === 'attention' ? `! ${text}` : text))
}

const object = (properties: Record<string, unknown>, required: string[] = []) => ({ type: 'object', properties, required })
const read = { Sid: 'ReadOrders', Effect: 'Allow', Action: ['http:get'], Resource: ['https://shop.example/orders/*'] }

const login = (...titles: string[]) => ({ properties: { login: { oneOf: titles.map((title) => ({ title })) } } })

describe('a config schema', () => {
  test('says which fields were added, removed, or became required', () => {
    const left = object({ shop: object({ domain: { type: 'string' }, old: {} }), token: {} })
    const right = object({ shop: object({ domain: { type: 'string' }, region: {} }, ['domain']), token: {}, mode: {} }, ['mode'])
    expect(config(left, right)).toEqual(['! “shop.domain” became required.', '! “shop.old” was removed.', '“shop.region” was added.', '! “mode” was added and is required.'])
  })

  test('says how the values of a field changed', () => {
    const left = object({ port: { type: 'integer', default: 80, title: 'Port' }, mode: { enum: ['a', 'b'] } })
    const right = object({ port: { type: 'string', default: 443, title: 'TCP port' }, mode: { enum: ['b', 'c'] } })
    expect(config(left, right)).toEqual([
      '! “port” is now string instead of integer.',
      '“port”: default changed from 80 to 443.',
      '“port” is worded differently.',
      '“mode” also takes “c”.',
      '! “mode” no longer takes “a”.',
    ])
  })

  test('looks into lists, choices and definitions', () => {
    const left = { properties: { lines: { items: object({ sku: {} }) } }, oneOf: [{ title: 'Key', properties: {} }], $defs: { address: object({}) } }
    const right = { properties: { lines: { items: object({ sku: {}, qty: {} }) } }, oneOf: [{ title: 'Key', properties: { key: {} } }], $defs: { address: object({ zip: {} }) } }
    expect(config(left, right)).toEqual(['“lines[].qty” was added.', '“(Key).key” was added.', '“#address.zip” was added.'])
    expect(config(login('Key', 'None'), login('Key', 'Token'))).toEqual(['“login” also offers “Token”.', '! “login” no longer offers “None”.'])
    expect(config({ oneOf: [{}] }, { oneOf: [{}, {}] })).toEqual(['! The config has 2 choices instead of 1.'])
  })

  test('written in another layout has not changed', () => {
    expect(compareJson('{"a":1}', '{\n  "a": 1\n}', configSummary)).toEqual([{ text: 'Only the layout of the text changed.', tone: 'plain' }])
  })

  test('that is no JSON, or nested without end, is said to be unreadable', () => {
    expect(compareJson('{}', '{', configSummary)).toMatchObject([{ text: 'The right side can not be read as JSON.' }])
    expect(compareJson('['.repeat(50_000), '{}', configSummary)).toMatchObject([{ text: 'The left side can not be read as JSON.' }])
  })

  test('with very many changes names the first ones and counts the rest', () => {
    const many = object(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`field${index}`, {}])))
    expect(config(object({}), many).at(-1)).toBe('And 70 more changes.')
  })
})

describe('a policy', () => {
  test('says which statements were added and removed', () => {
    const store = { Sid: 'Keep', Effect: 'Allow', Action: 'store:read', Resource: 'store/orders/*' }
    expect(policy([store], [{ ...store, Sid: 'Read', Resource: ['store/orders/*', 'store/jobs/*'] }])).toEqual(['“Keep” is now called “Read”.', '! “Read” now also reaches “store/jobs/*”.'])
    expect(policy([read], [store])).toEqual([
      '! “Keep” was added: it allows “store:read” on “store/orders/*”.',
      '“ReadOrders” was removed: it allowed “http:get” on “https://shop.example/orders/*”.',
    ])
  })

  test('widened asks for attention, narrowed does not', () => {
    const wider = { ...read, Action: ['http:get', 'http:post'], Resource: ['https://shop.example/*'] }
    expect(policy([read], [wider])).toEqual(['! “ReadOrders” now also allows “http:post”.', '! “ReadOrders” now also reaches “https://shop.example/*”.'])
    expect(policy([wider], [read])).toEqual(['“ReadOrders” no longer allows “http:post”.', '“ReadOrders” no longer reaches “https://shop.example/*”.'])
  })

  test('that denies less asks for attention', () => {
    const deny = { Effect: 'Deny', Action: 'http:*', Resource: 'https://intranet/*' }
    expect(policy([read, deny], [read])).toEqual(['! Statement 2 was removed: it denied “http:*” on “https://intranet/*”.'])
    expect(policy([read, { ...deny, Sid: 'No' }], [read, { ...deny, Sid: 'No', Effect: 'Allow' }])).toEqual(['! “No” now allows what it denied: “http:*” on “https://intranet/*”.'])
  })

  test('with the same meaning in other words or another order says so', () => {
    expect(policy([read], [{ ...read, Resource: 'https://shop.example/orders/*' }])).toEqual(['“ReadOrders” is written differently and means the same.'])
    const other = { ...read, Sid: 'Other', Action: 'http:put' }
    expect(policy([read, other], [other, read])).toEqual(['The statements stand in another order and mean the same.'])
  })

  test('a wildcard covers what it matches, and a hostile one takes no time', () => {
    expect(covers('https://*/orders', 'https://shop.example/orders')).toBe(true)
    expect(covers('https://*/orders', 'https://shop.example/orders/1')).toBe(false)
    expect(covers('a', 'a*')).toBe(false)
    expect(covers(`${'*a'.repeat(2_000)}b`, 'a'.repeat(10_000))).toBe(false)
  })
})
