import type { TreeGridRow } from './tree-grid-row.ts'

export type TreeGridKeyboard = {
  rowCount: number
  activeRow: number
  /** How many rows a page holds. */
  pageSize: number
  rowAt: (row: number) => TreeGridRow
}

/** All that moves depend on, of trees of any kind. */
export type TreeMoves = Omit<TreeGridKeyboard, 'rowAt'> & { rowAt: (row: number) => Pick<TreeGridRow, 'isExpanded' | 'parentRow'> }

export type TreeGridMove = { kind: 'go'; row: number } | { kind: 'expand'; row: number } | { kind: 'collapse'; row: number }

/** What a key does in a treegrid, as the ARIA authoring practices say; null for a key that means nothing there. */
export function moveOfKey(key: string, keyboard: TreeMoves): TreeGridMove | null {
  const { rowCount, activeRow, pageSize } = keyboard
  if (rowCount === 0) return null
  const go = (row: number): TreeGridMove => ({ kind: 'go', row: Math.max(0, Math.min(rowCount - 1, row)) })
  if (activeRow < 0) return navigationKeys.has(key) ? go(key === 'End' ? rowCount - 1 : 0) : null
  switch (key) {
    case 'ArrowDown':
      return go(activeRow + 1)
    case 'ArrowUp':
      return go(activeRow - 1)
    case 'PageDown':
      return go(activeRow + pageSize)
    case 'PageUp':
      return go(activeRow - pageSize)
    case 'Home':
      return go(0)
    case 'End':
      return go(rowCount - 1)
    case 'ArrowRight':
      return moveIn(keyboard)
    case 'ArrowLeft':
      return moveOut(keyboard)
    default:
      return null
  }
}

const navigationKeys = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'])

function moveIn({ activeRow, rowAt, rowCount }: TreeMoves): TreeGridMove | null {
  const row = rowAt(activeRow)
  if (row.isExpanded === undefined) return null
  if (!row.isExpanded) return { kind: 'expand', row: activeRow }
  return activeRow + 1 < rowCount ? { kind: 'go', row: activeRow + 1 } : null
}

function moveOut({ activeRow, rowAt }: TreeMoves): TreeGridMove | null {
  const row = rowAt(activeRow)
  if (row.isExpanded === true) return { kind: 'collapse', row: activeRow }
  return row.parentRow >= 0 ? { kind: 'go', row: row.parentRow } : null
}

/** The next row that starts with the text, from the active one on and round; -1 for none. A single letter goes on to the next row. */
export function rowOfTypeAhead(text: string, { activeRow, rowAt, rowCount }: TreeGridKeyboard): number {
  const from = text.length === 1 ? activeRow + 1 : Math.max(0, activeRow)
  // Rows that are not loaded have no text; a bound keeps a miss among 100,000 rows short.
  for (let step = 0; step < Math.min(rowCount, 20_000); step += 1) {
    const row = (from + step) % rowCount
    if (rowAt(row).text.startsWith(text)) return row
  }
  return -1
}
