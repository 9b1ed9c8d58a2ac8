import { useState } from 'react'

/** A comparison has two sides; a third connector takes the place of the first. */
const pickedAtMost = 2

export type Picked = {
  /** Empty where nobody picked anything: then the active row alone is the selection. */
  ids: readonly string[]
  toggle: (connectorId: string) => void
  clear: () => void
  has: (connectorId: string) => boolean
}

/** The connectors that are picked to be compared. */
export function usePicked(activeId: string | null): Picked {
  const [ids, setIds] = useState<readonly string[]>([])
  const toggle = (connectorId: string) =>
    setIds((before) => {
      if (before.includes(connectorId)) return before.filter((id) => id !== connectorId)
      // As in a file list: the row one stands on is the first of the two.
      const start = before.length === 0 && activeId !== null && activeId !== connectorId ? [activeId] : before
      return [...start, connectorId].slice(-pickedAtMost)
    })
  return {
    ids,
    toggle,
    clear: () => setIds([]),
    has: (connectorId) => (ids.length === 0 ? connectorId === activeId : ids.includes(connectorId)),
  }
}
