import { expect, test } from 'vitest'
import { suggestHandle } from './handles.ts'

test.each([
  ['Orders in (DE)', 'orders-in-de'],
  ['Größe', 'grosse'],
  ['STRAẞE', 'strasse'],
  ['Café № 3', 'cafe-no-3'],
  ['3 Ways', 'ways'],
  ['日本', 'connector'],
])('"%s" suggests the handle %s', (name, handle) => {
  expect(suggestHandle(name)).toBe(handle)
})
