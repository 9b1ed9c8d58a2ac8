import { useEffect, useState } from 'react'
import { ranLineAt } from '#src/monaco/live/show-live.ts'
import { watchValueAsks } from '#src/monaco/live/value-asks.ts'
import type { Side, Sides } from '../sides.ts'

/** A line whose values someone looks at; `x` and `y` in pixels of the window. */
export type ViewedLine = { side: Side; line: number; x: number; y: number }

/** The line whose values were asked for, in either text. */
export function useViewedLine({ left, right }: Sides<string>): [viewed: ViewedLine | null, close: () => void] {
  const [viewed, setViewed] = useState<ViewedLine | null>(null)
  useEffect(() => {
    const stopWatching = watchValueAsks(({ uri, line, x, y }) => {
      const side = uri === left ? 'left' : uri === right ? 'right' : null
      const ran = ranLineAt(uri, line)
      if (side !== null && ran !== null) setViewed({ side, line: ran, x, y })
    })
    return () => {
      stopWatching()
      setViewed(null)
    }
  }, [left, right])
  return [viewed, () => setViewed(null)]
}
