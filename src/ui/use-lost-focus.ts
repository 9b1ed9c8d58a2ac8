import { useEffect, useRef } from 'react'
import { isModalOpen } from './is-modal-open.ts'
import { panesAround } from './panes-around.ts'

let focusedLast: EventTarget | null = null
/** What can take the focus around it, the nearest first. */
let around: HTMLElement[] = []
// From the start: what had the focus may go before who takes it is there, as with a page that was left.
document.addEventListener('focusin', ({ target }) => {
  focusedLast = target
  around = target instanceof HTMLElement ? panesAround(target) : []
})

/** Takes the focus whenever what had it is gone from the page, and the pane around it too, so that keys never go nowhere. */
export function useLostFocus(take: () => void) {
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    let frame = 0
    const check = () => {
      // Most changes of a page are far from the focus, and come with every key.
      if (focusedLast instanceof Node && focusedLast.isConnected) return
      cancelAnimationFrame(frame)
      // Whoever closes something may know a better place, and goes there at once.
      frame = requestAnimationFrame(() => {
        if (isLost()) around.find((pane) => pane.isConnected)?.focus({ preventScroll: true })
        if (isLost()) latest.current()
      })
    }
    check()
    const observer = new MutationObserver(check)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [])
}

function isLost(): boolean {
  const isNowhere = document.activeElement === document.body && !isModalOpen()
  return isNowhere && focusedLast instanceof Node && !focusedLast.isConnected
}
