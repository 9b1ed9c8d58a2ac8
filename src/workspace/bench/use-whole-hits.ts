import { useEffect, useState } from 'react'
import { type PointHits, type RunRequest, type ScriptName, usualWatch } from '../../workers/lua-run/contract.ts'
import { sandboxFor } from './sandbox.ts'

/** A moment at a point of a line; both count from zero. */
type WantedHit = { point: number; turn: number }
type Wanted = { request: RunRequest; script: ScriptName; line: number; hits: readonly WantedHit[] }
type Read = { key: string; request: RunRequest; points: readonly PointHits[] }

/** Runs once more what ran, to read the whole of a few values that were cut; without `wanted` it does nothing. */
export function useWholeHits(wanted: Wanted | null): { points: readonly PointHits[]; isReading: boolean } {
  const [read, setRead] = useState<Read | null>(null)
  const { request = null, script = null, line = 0, hits = noHits } = wanted ?? {}
  const key = JSON.stringify([script, line, hits])
  useEffect(() => {
    if (request === null || script === null || hits.length === 0) return
    let isCurrent = true
    void readWhole({ request, script, line, hits }).then((points) => isCurrent && setRead({ key, request, points }))
    return () => {
      isCurrent = false
    }
  }, [request, script, line, hits, key])
  // Of the same moment what was read last stays until it is read anew.
  const points = read?.key === key ? read.points : none
  return { points, isReading: hits.length > 0 && points === none }
}

const none: readonly PointHits[] = []
const noHits: readonly WantedHit[] = []

async function readWhole({ request, script, line, hits }: Wanted): Promise<readonly PointHits[]> {
  const sandbox = await sandboxFor('viewer')
  const watch = { ...usualWatch, lines: [{ script, from: line, to: line }], whole: hits.map((hit) => ({ script, ...hit })) }
  const { values } = await sandbox.run({ ...request, watch })
  return values?.scripts.find((each) => each.script === script)?.points ?? []
}
