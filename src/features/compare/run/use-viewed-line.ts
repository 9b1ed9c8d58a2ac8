import { useEffect, useState } from 'react'
import { ranLineAt } from '#src/monaco/live/show-live.ts'
import { type LineSpot, watchValueAsks } from '#src/monaco/live/value-asks.ts'
import type { Side, Sides } from '../sides.ts'

/** A line whose values someone looks at. */
type ViewedLine = { side: Side; line: number; spot: LineSpot }

/** The line whose values were asked for, in either text. */
export function useViewedLine({ left, right }: Sides<string>): [viewed: ViewedLine | null, close: () => void] {
  const [viewed, setViewed] = useState<ViewedLine | null>(null)
  useEffect(() => {
    const stopWatching = watchValueAsks(({ uri, line, spot }) => {
      const side = uri === left ? 'left' : uri === right ? 'right' : null
      const ran = ranLineAt(uri, line)
      if (side !== null && ran !== null) setViewed({ side, line: ran, spot })
    })
    return () => {
      stopWatching()
      setViewed(null)
    }
  }, [left, right])
  return [viewed, () => setViewed(null)]
}
