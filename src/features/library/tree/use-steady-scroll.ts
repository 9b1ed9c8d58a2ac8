import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { TreeGridHandle } from '#src/ui/tree-grid/TreeGrid.tsx'
import type { TreeRows } from './use-tree-rows.ts'

type Anchor = { id: string; row: number }

/** Keeps the rows in view where they are when others come or go above them; call what comes back after scrolling. */
export function useSteadyScroll(grid: RefObject<TreeGridHandle | null>, rows: TreeRows): () => void {
  const anchors = useRef<Anchor[]>([])
  const remember = useCallback(() => {
    anchors.current = anchorsAt(rows, grid.current?.topRow() ?? 0)
  }, [grid, rows])
  useLayoutEffect(() => {
    const isAtTop = (grid.current?.topRow() ?? 0) === 0
    const shift = isAtTop ? 0 : shiftOf(anchors.current, rows)
    if (shift !== 0) grid.current?.shiftRows(shift)
    remember()
  }, [grid, rows, remember])
  return remember
}

const anchorsAt = (rows: TreeRows, topRow: number): Anchor[] =>
  [topRow, topRow + 1].flatMap((row) => {
    const connector = rows.connectorAt(row)
    return connector === null ? [] : [{ id: connector.id, row }]
  })

/** By how many rows the top of the view has moved. Two rows must agree: one alone was opened, or has just been changed and jumped. */
function shiftOf(anchors: readonly Anchor[], rows: TreeRows): number {
  const shifts = anchors.map(({ id, row }) => {
    const now = rows.rowOfConnector(id)
    return now < 0 ? null : now - row
  })
  const [first = null, second = null] = shifts
  return first !== null && first === second ? first : 0
}
