import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../json-value.ts'
import { decide, statementFor } from './decide.ts'
import { readPolicy } from './policy.ts'
import { statementWithoutSecrets } from './statement-without-secrets.ts'
import { resourceOfUrl } from './url-resource.ts'

/** What the statement for a call to the URL names, when those texts are secrets; and that it allows that call. */
function kept(url: string, texts: string[], config: JsonValue = { key: texts[0] ?? '' }): string | null {
  const deed = { action: 'http:get', resource: resourceOfUrl(url) ?? url }
  const statement = statementWithoutSecrets(statementFor(deed), { texts, config })
  if (statement === null) return null
  expect(decide(readPolicy(JSON.stringify({ Statement: [statement] })), deed, config).isAllowed).toBe(true)
  return statement.Resource
}

describe('a secret in the address of a call', () => {
  test.each([
    ['https://bot.example/bottok-12345/send', 'tok-12345', 'https://bot.example/bot${config.key}/send'],
    ['https://bot.example/tok-12345/a/tok-12345?key=tok-12345', 'tok-12345', 'https://bot.example/${config.key}/a/${config.key}'],
    ['https://bot.example/tök en/x', 'tök en', 'https://bot.example/${config.key}/x'],
    ['https://ShopSecret.example/x', 'ShopSecret', 'https://${config.key}.example/x'],
    ['https://hooks.example/T0/B0/xyz/more', 'https://hooks.example/T0/B0/xyz', '${config.key}/more'],
    ['store/tok-12345/seen', 'tok-12345', 'store/${config.key}/seen'],
  ])('%s is allowed by the place of the config that holds it', (url, secret, resource) => {
    expect(kept(url, [secret])).toBe(resource)
  })

  test('is the value of the config that lies deeper', () => {
    expect(kept('https://bot.example/tok-12345', ['tok-12345'], { bot: { name: 'x', token: 'tok-12345' } })).toBe('https://bot.example/${config.bot.token}')
  })

  test.each([
    ['as codes, which the value alone would not fit', 'https://bot.example/a%20b%2Bc%2F%3d/x', 'a b+c/=', { key: 'a b+c/=' }, 'https://bot.example/*/x'],
    ['in part, as the rest stands behind a question mark', 'https://bot.example/x/tok-12?345', 'tok-12?345', { key: 'tok-12?345' }, 'https://bot.example/x/*'],
    ['in small letters in a path', 'https://bot.example/tok-abc/x', 'TOK-ABC', { key: 'TOK-ABC' }, 'https://bot.example/*/x'],
    ['out of a list', 'https://bot.example/tok-12345/x', 'tok-12345', { keys: ['tok-12345'] }, 'https://bot.example/*/x'],
    ['under a key that a place can not name', 'https://bot.example/tok-12345/x', 'tok-12345', { 'a.b': 'tok-12345' }, 'https://bot.example/*/x'],
    ['as an address of which the query is not asked about', 'https://hooks.example/T0/B0?k=xyz', 'https://hooks.example/T0/B0?k=xyz', { key: 'https://hooks.example/T0/B0?k=xyz' }, 'https://hooks.example/*'],
    ['as a host that is used as a part of another', 'https://tok-12345.bot.example/x', 'tok-12345', {}, 'https://*.bot.example/x'],
  ])('gives way to any text where it stands %s', (...[, url, secret, config, resource]) => {
    expect(kept(url, [secret], config)).toBe(resource)
  })

  test('that runs into another leaves nothing of either', () => {
    expect(kept('https://bot.example/abcdefghi/x', ['abcdef', 'defghi'], { one: 'abcdef', other: 'defghi' })).toBe('https://bot.example/*/x')
  })

  test('that says alone where the call leads makes no statement, which would allow any address', () => {
    expect(kept('https://tunnel.example/x', ['tunnel.example'], {})).toBeNull()
    expect(kept('https://tunnel.example/x', ['tunnel.example/x'], {})).toBeNull()
    expect(kept('https://tunnel.example/', ['https://tunnel.example'], {})).toBeNull()
  })
})

test('a statement that tells no secret stays as it is', () => {
  expect(kept('https://shop.example/orders', ['tok-12345'])).toBe('https://shop.example/orders')
  expect(kept('store/seen', [])).toBe('store/seen')
})
