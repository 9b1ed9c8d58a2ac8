import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { readPolicy } from './policy.ts'
import { resourceOfUrl } from './url-resource.ts'

/** Whether a statement's resource is that of a call to the URL. */
const fits = (resource: string, url: string) => {
  const called = resourceOfUrl(url)
  return called !== null && decide(readPolicy(JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: resource }] })), { action: 'http:get', resource: called }, null).isAllowed
}

test('a call is named by where it really leads', () => {
  expect(resourceOfUrl('https://Shop.example:443/a/../b?c=1#d')).toBe('https://shop.example/b')
  expect(resourceOfUrl('https://allowed.example@evil.example/x')).toBe('https://evil.example/x')
  expect(resourceOfUrl('https://dfe.example')).toBe('https://dfe.example/')
  expect(resourceOfUrl('file:///etc/passwd')).toBe(null)
})

test.each([
  ['https://evil.example/*', 'https://evil.example./x'],
  ['https://evil.example:8443/*', 'https://evil.example.:8443/x'],
  ['https://evil.example./*', 'https://EVIL.example/x'],
  ['https://m\u00fcnchen.example/*', 'https://xn--mnchen-3ya.example/x'],
  ['http://127.0.0.1/*', 'http://2130706433/x'],
  ['http://[::1]/*', 'http://[0:0:0:0:0:0:0:1]:80/x'],
  ['https://shop.example/admin/*', 'https://shop.example/%61dm%69n/x'],
  ['https://shop.example/~a/*', 'https://shop.example/%7Ea/%2fx'],
  ['https://shop.example/gr\u00fc\u00df e/*', 'https://shop.example/gr%c3%bc%C3%9F%20e/x'],
  ['https://shop.example', 'https://shop.example/'],
  ['https://*', 'https://any.example/a/b'],
  ['https://*.example:443/a*', 'https://b.example/a/c'],
])('%s means %s too: it is the same address', (resource, url) => {
  expect(fits(resource, url)).toBe(true)
})

test.each([
  ['https://*.myshop.example/*', 'https://evil.example/.myshop.example/x'],
  ['https://*/orders', 'https://evil.example/a/orders'],
  ['https://shop.example/a/*', 'https://shop.example/a/..%2fsecret'],
  ['https://shop.example/a/*', 'https://shop.example/a/%2e%2e%5Csecret'],
  ['https://shop.example/a/*', 'https://shop.example/a/..;/secret'],
  ['https://shop.example/a/*', 'https://shop.example/a%2F..%2Fsecret'],
  ['https://shop.example/a/*', 'https://shop.example./b/c'],
  ['https://shop.example/a/*', 'http://shop.example:443/a/b'],
])('%s does not mean %s', (resource, url) => {
  expect(fits(resource, url)).toBe(false)
})

test('dots in a path that lead nowhere are what they are', () => {
  expect(fits('https://shop.example/a/*', 'https://shop.example/a/..b/.c/x..%2Fy...')).toBe(true)
})
