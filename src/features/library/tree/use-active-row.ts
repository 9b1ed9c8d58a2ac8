import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useOwnDeletion } from '#src/workspace/lifecycle/own-deletion-store.ts'
import type { TreeRows } from './use-tree-rows.ts'

/** The link follows the active row after this pause, so that a held arrow key does not rewrite the address 30 times a second. */
const settleMs = 80

/** A row without a connector is one that was still on its way when the person went there. */
type Moved = { row: number; connectorId: string | null }

/**
 * The row that keys act on and the panel shows: where the person went last, else what the link names. Whoever leaves
 * settles first: the back button leads to this row, and the pause does not end in the middle of the way.
 */
export function useActiveRow(rows: TreeRows, selected: string | undefined, onSelect: (connectorId: string) => void) {
  const [moved, setMoved] = useState<Moved | null>(null)
  const [link, setLink] = useState({ seen: selected, sent: selected })
  // The link was changed by something else: the back button, a link to the parent.
  if (selected !== link.seen) {
    setLink({ ...link, seen: selected })
    if (selected !== link.sent) setMoved(null)
  }
  const select = (connectorId: string) => {
    setLink((before) => ({ ...before, sent: connectorId }))
    onSelect(connectorId)
  }
  const selectSoon = useDebouncedCallback(select, settleMs)

  const go = (row: number) => setMoved({ row, connectorId: rows.connectorAt(row)?.id ?? null })
  const connectorId = moved === null ? (selected ?? null) : (moved.connectorId ?? rows.connectorAt(moved.row)?.id ?? null)
  useEffect(() => {
    if (connectorId !== null && connectorId !== selected) selectSoon(connectorId)
  }, [connectorId, selected, selectSoon])

  const settle = () => {
    selectSoon.cancel()
    if (connectorId !== null && connectorId !== selected) select(connectorId)
  }
  const found = connectorId === null ? -1 : rows.rowOfConnector(connectorId)
  const deletion = useOwnDeletion()
  const [known, setKnown] = useState({ row: found, deletion })
  if (deletion !== known.deletion) {
    setKnown({ ...known, deletion })
    if (deletion?.isBack === true) setMoved({ row: -1, connectorId: deletion.connectorId })
  } else if (found >= 0 && found !== known.row) {
    setKnown({ ...known, row: found })
  }
  // What one has just deleted gives its place to what stands there now.
  const isDeleted = deletion !== null && !deletion.isBack && deletion.connectorId === connectorId && found < 0
  const neighbour = isDeleted && known.row >= 0 ? rows.connectorAt(Math.min(known.row, rows.count - 1)) : null
  if (neighbour !== null) go(rows.rowOfConnector(neighbour.id))
  return { activeId: connectorId, activeRow: found >= 0 || moved === null ? found : Math.min(moved.row, rows.count - 1), go, settle }
}
