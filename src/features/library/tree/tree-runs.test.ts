import { expect, test } from 'vitest'
import { lineAt, rowCountOf, rowOf, runsOf } from './tree-runs.ts'

/** Lists by the id of their parent; null for one that is still on its way. */
function listsOf(lists: Record<string, string[] | null>) {
  return {
    count: (list: string) => lists[list]?.length ?? null,
    placeOf: (id: string) => {
      const found = Object.entries(lists).find(([, ids]) => ids?.includes(id))
      return found === undefined ? null : { list: found[0], index: found[1]?.indexOf(id) ?? -1 }
    },
  }
}

const shop = { top: ['a', 'b', 'c'], b: ['b1', 'b2'], b1: ['b11'] }

test('closed rows stand right below each other', () => {
  const runs = runsOf(listsOf(shop), 'top', [])
  expect(rowCountOf(runs)).toBe(3)
  expect(runs).toHaveLength(1)
})

test('an open row is followed by its children, and they by theirs', () => {
  const runs = runsOf(listsOf(shop), 'top', ['b', 'b1'])
  const lines = Array.from({ length: rowCountOf(runs) }, (_unused, row) => lineAt(runs, row))
  expect(lines.map((line) => `${line?.list} ${line?.index} level ${line?.level} in ${line?.parentRow}`)).toEqual([
    'top 0 level 1 in -1',
    'top 1 level 1 in -1',
    'b 0 level 2 in 1',
    'b1 0 level 3 in 2',
    'b 1 level 2 in 1',
    'top 2 level 1 in -1',
  ])
})

test('the row of a connector is found, and none where its parent is closed', () => {
  const lists = listsOf(shop)
  expect(rowOf(runsOf(lists, 'top', ['b', 'b1']), { list: 'top', index: 2 })).toBe(5)
  expect(rowOf(runsOf(lists, 'top', ['b1']), { list: 'b1', index: 0 })).toBe(-1)
})

test('a list on its way has a row that says so, the whole tree a screenful', () => {
  expect(rowCountOf(runsOf(listsOf({ top: ['a'], a: null }), 'top', ['a']))).toBe(2)
  expect(rowCountOf(runsOf(listsOf({ top: null }), 'top', []))).toBe(20)
})

test('a tree of 100,000 rows is a handful of runs', () => {
  const lists = { count: (list: string) => (list === 'top' ? 100_000 : 3), placeOf: (id: string) => ({ list: 'top', index: Number(id) }) }
  const runs = runsOf(lists, 'top', ['10', '99999'])
  expect(runs).toHaveLength(4)
  expect(rowCountOf(runs)).toBe(100_006)
  expect(lineAt(runs, 50_000)).toEqual({ list: 'top', index: 49_997, level: 1, parentRow: -1 })
  expect(lineAt(runs, 100_006)).toBeNull()
})
