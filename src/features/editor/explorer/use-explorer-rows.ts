import { useCallback, useState } from 'react'
import { shallow } from 'zustand/shallow'
import { problemsOf } from '#src/workspace/problem-places.ts'
import { dirtyPartIds, problemCounts, useDraft } from '../use-draft.ts'
import { type ExplorerRow, explorerRows } from './explorer-rows.ts'

/** The rows of the explorer, and a way to open and close a group. */
export function useExplorerRows(connectorId: string) {
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
  const [drawn] = useState(() => new Map<string, ExplorerRow>())
  const rows = useDraft(connectorId, (draft) => {
    const marks = { collapsed, dirty: dirtyPartIds(draft), problems: problemCounts(problemsOf(draft)) }
    return explorerRows(draft.mine, marks).map((row) => sameRow(drawn, row))
  })
  const toggle = useCallback((id: string) => {
    setCollapsed((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  return { rows, toggle }
}

/** The object of before where nothing about the row is new: most keys change no row, and nothing is drawn again. */
function sameRow(drawn: Map<string, ExplorerRow>, row: ExplorerRow): ExplorerRow {
  const before = drawn.get(row.id)
  if (before !== undefined && shallow({ ...before, place: null }, { ...row, place: null })) return before
  drawn.set(row.id, row)
  return row
}
