import { useEffect } from 'react'
import { panesAround } from './panes-around.ts'

/** Gives the focus back to where it was before the component came, or to the pane around it, for dialogs that leave the page when they close. */
export function useReturnFocus() {
  useEffect(() => {
    const before = document.activeElement
    if (!(before instanceof HTMLElement)) return
    const places = [before, ...panesAround(before)]
    return () => places.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true })
  }, [])
}
