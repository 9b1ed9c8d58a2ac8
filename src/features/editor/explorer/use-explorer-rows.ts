import { useCallback, useMemo, useState } from 'react'
import { useProblemMarks } from '../problems/use-problem-list.ts'
import { dirtyPartIds, useDraft } from '../use-draft.ts'
import { explorerRows } from './explorer-rows.ts'

/** The rows of the explorer, and a way to open and close a group. */
export function useExplorerRows(connectorId: string) {
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
  const { mine } = useDraft(connectorId, (draft) => ({ mine: draft.mine }))
  const dirty = useDraft(connectorId, dirtyPartIds)
  const problems = useProblemMarks(connectorId)
  const rows = useMemo(() => explorerRows(mine, { collapsed, dirty, problems }), [mine, collapsed, dirty, problems])
  const toggle = useCallback((id: string) => {
    setCollapsed((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  return { rows, toggle }
}
