import { useEffect, useState } from 'react'
import { whenMonacoIsLoaded } from '#src/monaco/loaded-monaco.ts'
import { watchLive } from '#src/monaco/live/editor-events.ts'
import { ranLineAt } from '#src/monaco/live/show-live.ts'
import type { Side } from '../text-path.ts'
import type { Sides } from './use-side-runs.ts'

/** A line whose values someone looks at; `x` and `y` in pixels of the window. */
export type ViewedLine = { side: Side; line: number; x: number; y: number }

/** The line whose value was clicked, in either text. */
export function useViewedLine({ left, right }: Sides<string>): [viewed: ViewedLine | null, close: () => void] {
  const [viewed, setViewed] = useState<ViewedLine | null>(null)
  useEffect(() => {
    let stopWatching: (() => void) | null = null
    const stopWaiting = whenMonacoIsLoaded(() => {
      stopWatching = watchLive({
        onVisible: () => undefined,
        onClick: ({ uri, line, x, y }) => {
          const side = uri === left ? 'left' : uri === right ? 'right' : null
          const ran = ranLineAt(uri, line)
          // After this event: it would close what it has just opened.
          if (side !== null && ran !== null) requestAnimationFrame(() => setViewed({ side, line: ran, x, y }))
        },
      })
    })
    return () => {
      stopWaiting()
      stopWatching?.()
      setViewed(null)
    }
  }, [left, right])
  return [viewed, () => setViewed(null)]
}
