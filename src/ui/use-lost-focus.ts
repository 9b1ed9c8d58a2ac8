import { useEffect, useRef } from 'react'

let focusedLast: EventTarget | null = null
// From the start: what had the focus may go before who takes it is there, as with a page that was left.
document.addEventListener('focusin', ({ target }) => (focusedLast = target))

/** Takes the focus whenever what had it is gone from the page, so that keys never go nowhere. */
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
      frame = requestAnimationFrame(() => isLost() && latest.current())
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
  const isNowhere = document.activeElement === document.body && document.querySelector('[aria-modal="true"]') === null
  return isNowhere && focusedLast instanceof Node && !focusedLast.isConnected
}
