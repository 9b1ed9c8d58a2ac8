import { useEffect } from 'react'

/** Gives the focus back to where it was before the component came, for dialogs that leave the page when they close. */
export function useReturnFocus() {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
}
