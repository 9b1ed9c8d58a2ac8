import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

export const rowHeight = 32
export const headHeight = 30

/** Rows are drawn in steps of this many, so that most scroll events draw nothing. */
const step = 4

type RowWindow = { first: number; last: number }

/**
 * Which rows are in view, with a step more on both sides; both inclusive, last is -1 without rows.
 * `follow` takes the scroll position from the scroll event: asking for it again after a change would lay out the page twice.
 */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rowCount: number, initialScrollTop: number) {
  const scrollTop = useRef(initialScrollTop)
  const [seen, setSeen] = useState<RowWindow>(() => windowAt(initialScrollTop, innerHeight))
  const height = useRef(innerHeight)
  const follow = useCallback((top: number) => {
    scrollTop.current = top
    const next = windowAt(top, height.current)
    setSeen((before) => (before.first === next.first && before.last === next.last ? before : next))
  }, [])
  useLayoutEffect(() => {
    if (scroller.current !== null && initialScrollTop > 0) scroller.current.scrollTop = initialScrollTop
    // Only where the grid starts; afterwards the person scrolls.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => {
      height.current = entry?.contentRect.height ?? innerHeight
      follow(scrollTop.current)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller, follow])
  // Fewer rows than before can leave the window behind their end for a moment.
  const last = Math.min(seen.last, rowCount - 1)
  return { first: Math.max(0, Math.min(seen.first, last)), last, follow, scrollTop }
}

function windowAt(scrollTop: number, height: number): RowWindow {
  const first = Math.floor(scrollTop / rowHeight / step) * step - step
  const last = Math.ceil((scrollTop + height) / rowHeight / step) * step + step
  return { first: Math.max(0, first), last }
}

/** Scrolls as little as shows the row below the sticky head. */
export function scrollRowIntoView(element: HTMLElement, row: number) {
  const top = row * rowHeight
  const room = element.clientHeight - headHeight - rowHeight
  if (top < element.scrollTop) element.scrollTop = top
  else if (top > element.scrollTop + room) element.scrollTop = top - room
}
