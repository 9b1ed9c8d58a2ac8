import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { readPolicy } from './policy.ts'
import { resourceOfUrl } from './url-resource.ts'

const policy = readPolicy(
  JSON.stringify({
    Statement: [
      { Sid: 'ReadOrders', Effect: 'Allow', Action: ['http:get', 'http:post'], Resource: ['https://${config.shop.domain}/admin/*/orders', '${config.device.url}'] },
      { Sid: 'KeepOut', Effect: 'Deny', Action: 'http:*', Resource: '*/admin/secret/*' },
      { Effect: 'Allow', Action: 'store:*', Resource: 'store/order/*' },
    ],
  }),
)
const config = { shop: { domain: 'print.example' }, device: { url: 'HTTP://DFE-1.local:80/jmf' }, open: '*' }
const isAllowed = (action: string, resource: string) => decide(policy, { action, resource }, config).isAllowed

test('a statement allows what its actions and resources name, with values of the config filled in', () => {
  expect(isAllowed('http:get', 'https://print.example/admin/2026-10/orders')).toBe(true)
  expect(isAllowed('store:read', 'store/order/1001')).toBe(true)
  expect(isAllowed('http:put', 'https://print.example/admin/2026-10/orders')).toBe(false)
  expect(isAllowed('http:get', 'https://other.example/admin/2026-10/orders')).toBe(false)
  expect(isAllowed('http:get', 'https://print.example/admin/2026-10/orders/1')).toBe(false)
})

test('a URL of the config means the same however it is written', () => {
  expect(isAllowed('http:post', resourceOfUrl('http://dfe-1.local/jmf?job=1') ?? '')).toBe(true)
})

test('what no statement allows is refused with the statement that is missing', () => {
  expect(decide(policy, { action: 'events:emit', resource: 'event/order.received' }, config)).toMatchObject({
    isAllowed: false,
    deniedBy: null,
    message: 'events:emit on event/order.received is not allowed. The permissions have no statement for it. This one would allow it: {"Effect":"Allow","Action":"events:emit","Resource":"event/order.received"}',
  })
})

test('a denial wins and is named', () => {
  const decision = decide(policy, { action: 'http:get', resource: 'https://print.example/admin/secret/orders' }, config)
  expect(decision).toMatchObject({ isAllowed: false, message: 'The permissions deny http:get on https://print.example/admin/secret/orders, by their statement "KeepOut".' })
})

test('without a policy nothing is allowed', () => {
  for (const text of ['', '{', '{ "Statement": [] }']) expect(decide(readPolicy(text), { action: 'http:get', resource: 'https://x.example/' }, config).isAllowed).toBe(false)
})

test('a value of the config is never a wildcard, and a missing one fits nothing', () => {
  const wide = readPolicy(JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: ['${config.open}', '${config.none}*', '${config.shop}*', '${config.constructor.name}*'] }] }))
  expect(decide(wide, { action: 'http:get', resource: 'https://evil.example/' }, config).isAllowed).toBe(false)
  expect(decide(wide, { action: 'http:get', resource: '*' }, config).isAllowed).toBe(true)
})
