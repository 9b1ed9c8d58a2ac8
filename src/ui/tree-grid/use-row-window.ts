import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'

export const rowHeight = 32
export const headHeight = 30

/** Rows are drawn in steps of this many, so that most scroll events draw nothing. */
const step = 8

type RowWindow = { first: number; last: number }

/** Which rows are in view, with a step more on both sides; both inclusive, last is -1 without rows. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rowCount: number, initialScrollTop: number): RowWindow {
  const [seen, setSeen] = useState<RowWindow>(() => windowAt(initialScrollTop, innerHeight))
  const measure = useCallback(() => {
    const element = scroller.current
    if (element === null) return
    const next = windowAt(element.scrollTop, element.clientHeight)
    setSeen((before) => (before.first === next.first && before.last === next.last ? before : next))
  }, [scroller])
  useLayoutEffect(() => {
    if (scroller.current !== null && initialScrollTop > 0) scroller.current.scrollTop = initialScrollTop
    // Only where the grid starts; afterwards the person scrolls.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [scroller, measure])
  // Fewer rows than before can leave the window behind their end for a moment.
  const last = Math.min(seen.last, rowCount - 1)
  return { first: Math.max(0, Math.min(seen.first, last)), last }
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
