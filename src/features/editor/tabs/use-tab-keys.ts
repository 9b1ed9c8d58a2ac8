import { useCallback } from 'react'
import { closeTab as forgetTab, neighbourOf, useTabs } from './tabs-store.ts'

type TabKeys = { connectorId: string; shown: string; show: (part: string) => void }

/** Closing tabs and going through them. */
export function useTabKeys({ connectorId, shown, show }: TabKeys) {
  const { open } = useTabs(connectorId)
  const closeTab = useCallback(
    (part: string) => {
      const next = neighbourOf(open, part) ?? 'overview'
      forgetTab(connectorId, part)
      if (part === shown) show(next)
    },
    [connectorId, open, shown, show],
  )
  const closeShown = useCallback(() => closeTab(shown), [closeTab, shown])
  const nextTab = useCallback(
    (steps: 1 | -1) => {
      const next = open[(open.indexOf(shown) + steps + open.length) % open.length]
      if (next !== undefined) show(next)
    },
    [open, shown, show],
  )
  return { closeTab, closeShown, nextTab }
}
