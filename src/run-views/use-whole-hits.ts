import { useEffect, useMemo, useState } from 'react'
import type { PointHits, RunRequest, ScriptName } from '#src/workers/lua-run/contract.ts'
import type { SeenRun } from './seen-run.ts'
import { cutHits, type WantedHit } from './whole-values.ts'

/** Runs once more what ran, to read the whole values at moments of a line. */
export type ReadWhole = (request: RunRequest, wanted: { script: ScriptName; line: number; hits: readonly WantedHit[] }) => Promise<readonly PointHits[]>
type Read = { key: string; points: readonly PointHits[] }

/** The points of a line of which a part was not kept in the moments that are shown, read whole. */
export function useWholeHits(run: SeenRun | null, line: number, readWhole: ReadWhole): { whole: readonly PointHits[]; isReading: boolean } {
  const [read, setRead] = useState<Read | null>(null)
  const { request = null, seen = null, shown = null } = run ?? {}
  const hits = useMemo(() => (seen === null || shown === null ? nothingCut : cutHits(seen, line, shown)), [seen, line, shown])
  const script = seen?.script ?? null
  const key = JSON.stringify([script, line, hits])
  useEffect(() => {
    if (request === null || script === null || hits.length === 0) return
    let isCurrent = true
    void readWhole(request, { script, line, hits }).then((points) => isCurrent && setRead({ key, points }))
    return () => {
      isCurrent = false
    }
  }, [request, script, line, hits, key, readWhole])
  // Of the same moment what was read last stays until it is read anew.
  const whole = read?.key === key ? read.points : nothingRead
  return { whole, isReading: hits.length > 0 && whole === nothingRead }
}

const nothingRead: readonly PointHits[] = []
const nothingCut: readonly WantedHit[] = []
