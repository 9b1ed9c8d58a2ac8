import { useCallback, useState } from 'react'
import { shallow } from 'zustand/shallow'
import { useProblemMarks } from '../problems/use-problem-list.ts'
import { dirtyPartIds, useDraft } from '../use-draft.ts'
import { type ExplorerRow, explorerRows } from './explorer-rows.ts'

/** The rows of the explorer, and a way to open and close a group. */
export function useExplorerRows(connectorId: string) {
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
  const [drawn] = useState(() => new Map<string, ExplorerRow>())
  const problems = useProblemMarks(connectorId)
  const rows = useDraft(connectorId, (draft) => explorerRows(draft.mine, { collapsed, dirty: dirtyPartIds(draft), problems }).map((row) => sameRow(drawn, row)))
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
