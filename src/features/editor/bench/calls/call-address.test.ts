import { expect, test } from 'vitest'
import { addressOf, readable } from './call-address.ts'
import { isSecretHeader } from './secret-headers.ts'

test('an address is read as host, path and what is asked, decoded', () => {
  expect(addressOf('https://shop.example/orders.json?fields=id%2Cname&name=%231042')).toEqual({ host: 'shop.example', path: '/orders.json', query: '?fields=id,name&name=#1042' })
  expect(addressOf('https://shop.example')).toEqual({ host: 'shop.example', path: '/', query: '' })
})

test('what is no text stays as it was sent', () => {
  expect(readable('/a%FFb%2Fc%')).toBe('/a%FFb/c%')
})

test('headers that carry secrets are known by their names', () => {
  expect(['Authorization', 'X-Shopify-Access-Token', 'x-api-key', 'Cookie', 'X-Gitlab-Token', 'Proxy-Authorization', 'set-cookie'].every(isSecretHeader)).toBe(true)
  expect(['Content-Type', 'Accept', 'X-Request-Id', 'Idempotency-Key'].some(isSecretHeader)).toBe(false)
})
