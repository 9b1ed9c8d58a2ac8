import { expect, test } from 'vitest'
import { originId } from '../ids.ts'
import { fieldOf, partLabel } from './part-label.ts'
import { listParts, partValue, withField, withModule, withOrder } from './part-values.ts'
import { movedItems } from './order.ts'
import { action, apiEndpoint, content, timer } from './test-content.ts'

const fetch = originId('fetch')
const shop = content({ actions: [action('fetch', { name: 'Fetch order' }), action('send')], apiEndpoints: [apiEndpoint('orders')] })

test('a connector is one flat list of parts with stable keys', () => {
  const keys = listParts(shop).map((entry) => entry.key)
  expect(keys.slice(0, 3)).toEqual(['name', 'description', 'connectorType'])
  expect(keys).toEqual(expect.arrayContaining(['actions/order', 'actions/fetch', 'actions/fetch/script', 'apiEndpoints/orders/path']))
  expect(new Set(keys).size).toBe(keys.length)
})

test('a part is read and set by its place, and everything else stays the same', () => {
  const script = { scope: 'field', kind: 'actions', originId: fetch, field: 'script' } as const
  const changed = withField(shop, script, 'return 1\n')
  expect(partValue(changed, script)).toBe('return 1\n')
  expect(withField(changed, script, partValue(shop, script))).toEqual(shop)
})

test('a module taken out comes back where it stood', () => {
  const part = { scope: 'module', kind: 'actions', originId: fetch } as const
  const without = withModule(shop, part, { module: null, index: 0 })
  expect(without.actions.map((module) => module.handle)).toEqual(['send'])
  expect(withModule(without, part, { module: action('fetch', { name: 'Fetch order' }), index: 0 })).toEqual(shop)
})

test('an order that does not know a module leaves it behind its neighbour', () => {
  const three = content({ actions: [action('a'), action('b'), action('new'), action('c')] })
  const order = ['c', 'b', 'a', 'gone'].map(originId)
  expect(withOrder(three, 'actions', order).actions.map((module) => module.handle)).toEqual(['c', 'b', 'new', 'a'])
})

const show = (kind: 'timers' | 'apiEndpoints' | 'reactions', field: string, value: unknown) =>
  fieldOf({ scope: 'field', kind, originId: originId('any'), field })?.show(value)

test('a part is named as a person would', () => {
  expect(partLabel({ scope: 'field', kind: 'actions', originId: fetch, field: 'inputSchemaJson' }, shop)).toBe('Action “Fetch order” · input schema')
  expect(partLabel({ scope: 'order', kind: 'apiEndpoints' }, shop)).toBe('Order of the API endpoints')
  expect(partLabel({ scope: 'connector', field: 'iamPolicyJson' }, shop)).toBe('Permissions')
})

test('a value is shown in the words of its setting', () => {
  expect(show('apiEndpoints', 'authType', 'API_KEY')).toBe('API key')
  expect(show('timers', 'retry', { maxAttempts: 3, backoffSeconds: 60 })).toBe('3 attempts, 60 seconds apart')
  expect(show('timers', 'intervalSeconds', 3600)).toBe('3,600 seconds')
  expect(show('reactions', 'events', ['CREATED', 'UPDATED'])).toBe('Created, Updated')
  expect(show('timers', 'schedule', timer('poll', { schedule: null }).schedule)).toBe('not set')
})

test('only the items that really moved count as moved', () => {
  expect([...movedItems(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])]).toEqual(['d'])
  expect([...movedItems(['a', 'b', 'c'], ['a', 'new', 'c'])]).toEqual([])
})
