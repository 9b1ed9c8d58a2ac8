import { expect, test } from 'vitest'
import { jsonNode } from './json-node.ts'
import { nothingChanged, valueRows, withLineChanged } from './value-tree-rows.ts'

const order = jsonNode('order', { number: 7, items: [{ sku: 'A5' }, { sku: 'A4' }] })
const shown = (rows: ReturnType<typeof valueRows>) => rows.map(({ level, node: { name, text } }) => `${'  '.repeat(level - 1)}${name}: ${text}`)

test('a value is open as far as is wanted, and each line can be opened and closed', () => {
  expect(shown(valueRows(order, 1, nothingChanged))).toEqual(['order: { number, items }', '  number: 7', '  items: 2 items'])
  const opened = withLineChanged(nothingChanged, { path: 'order/items', isRest: false })
  expect(shown(valueRows(order, 1, opened))).toEqual(['order: { number, items }', '  number: 7', '  items: 2 items', '    0: { sku }', '    1: { sku }'])
  const closed = withLineChanged(withLineChanged(opened, { path: 'order/items', isRest: false }), { path: 'order', isRest: false })
  expect(shown(valueRows(order, 1, closed))).toEqual(['order: { number, items }'])
})

test('of many parts a hundred are shown, and on demand a hundred more', () => {
  const many = jsonNode('many', Array.from({ length: 250 }, (_, index) => index))
  const rows = valueRows(many, 1, nothingChanged)
  expect(rows).toHaveLength(102)
  expect(rows.at(-1)).toMatchObject({ isRest: true, position: 101, setSize: 101, node: { text: '150 more' } })
  const [rest] = rows.slice(-1)
  expect(rest && shown(valueRows(many, 1, withLineChanged(nothingChanged, rest))).at(-1)).toBe('  : 50 more')
})
