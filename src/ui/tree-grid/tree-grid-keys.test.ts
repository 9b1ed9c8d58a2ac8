import { expect, test } from 'vitest'
import { moveOfKey, rowOfTypeAhead, type TreeGridKeyboard } from './tree-grid-keys.ts'

const rows = [
  { name: 'apple', isExpanded: true, parentRow: -1 },
  { name: 'branch', isExpanded: undefined, parentRow: 0 },
  { name: 'bark', isExpanded: false, parentRow: 0 },
  { name: 'cherry', isExpanded: undefined, parentRow: -1 },
]

const keyboardAt = (activeRow: number): TreeGridKeyboard => ({
  rowCount: rows.length,
  activeRow,
  pageSize: 2,
  rowAt: (row) => ({ id: String(row), key: String(row), level: 1, position: 1, setSize: 1, isExpanded: rows[row]?.isExpanded, parentRow: rows[row]?.parentRow ?? -1, text: rows[row]?.name ?? '' }),
})

test('arrows, pages and ends move within the rows', () => {
  expect(moveOfKey('ArrowDown', keyboardAt(3))).toEqual({ kind: 'go', row: 3 })
  expect(moveOfKey('PageDown', keyboardAt(1))).toEqual({ kind: 'go', row: 3 })
  expect(moveOfKey('Home', keyboardAt(3))).toEqual({ kind: 'go', row: 0 })
  expect(moveOfKey('End', keyboardAt(0))).toEqual({ kind: 'go', row: 3 })
})

test('Right opens a closed row, then steps into it', () => {
  expect(moveOfKey('ArrowRight', keyboardAt(2))).toEqual({ kind: 'expand', row: 2 })
  expect(moveOfKey('ArrowRight', keyboardAt(0))).toEqual({ kind: 'go', row: 1 })
  expect(moveOfKey('ArrowRight', keyboardAt(3))).toBeNull()
})

test('Left closes an open row, else goes to the parent', () => {
  expect(moveOfKey('ArrowLeft', keyboardAt(0))).toEqual({ kind: 'collapse', row: 0 })
  expect(moveOfKey('ArrowLeft', keyboardAt(2))).toEqual({ kind: 'go', row: 0 })
  expect(moveOfKey('ArrowLeft', keyboardAt(3))).toBeNull()
})

test('the first key goes to an end where no row is active yet', () => {
  expect(moveOfKey('ArrowDown', keyboardAt(-1))).toEqual({ kind: 'go', row: 0 })
  expect(moveOfKey('End', keyboardAt(-1))).toEqual({ kind: 'go', row: 3 })
  expect(moveOfKey('ArrowRight', keyboardAt(-1))).toBeNull()
})

test('a letter goes on to the next row that starts with it, more letters stay where they fit', () => {
  expect(rowOfTypeAhead('b', keyboardAt(1))).toBe(2)
  expect(rowOfTypeAhead('b', keyboardAt(2))).toBe(1)
  expect(rowOfTypeAhead('br', keyboardAt(1))).toBe(1)
  expect(rowOfTypeAhead('x', keyboardAt(0))).toBe(-1)
})
