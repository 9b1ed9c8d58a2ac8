import type { PointHits, SeenValues } from '../sandbox/seen-values.ts'
import type { ScriptRecord } from './script-record.ts'

/** What was seen of a script, on the lines that are watched. */
export function collectScript(record: ScriptRecord): SeenValues['scripts'][number] {
  return {
    script: record.name,
    functions: record.instrumented.functions.map((place, index) => ({ ...place, count: record.calls[index] ?? 0 })),
    points: pointHits(record),
    unreachedLines: unreachedLines(record),
    lineHits: lineHits(record),
  }
}

function pointHits(record: ScriptRecord): PointHits[] {
  return record.instrumented.points.flatMap((point, index) => {
    const kept = record.kept[index]?.list() ?? []
    return kept.length === 0 ? [] : [{ index, point, count: record.countOf(index), kept }]
  })
}

function unreachedLines(record: ScriptRecord): number[] {
  const { points, statements } = record.instrumented
  const reached = [0]
  for (const index of points.keys()) reached.push((reached[index] ?? 0) + (record.countOf(index) > 0 ? 1 : 0))
  const unreached = new Set<number>()
  for (const { firstLine, lastLine, firstPoint, endPoint } of statements) {
    const isReached = firstPoint === endPoint || (reached[endPoint] ?? 0) > (reached[firstPoint] ?? 0)
    if (!isReached) for (let line = firstLine; line <= lastLine; line += 1) unreached.add(line)
  }
  for (const [index, { line }] of points.entries()) if (record.countOf(index) > 0) unreached.delete(line)
  return [...unreached].filter((line) => !record.raisedAtLines.has(line) && record.isWatchedLine(line)).sort((a, b) => a - b)
}

/** A line runs as often as what stands on it outside of the functions that begin there. */
function lineHits(record: ScriptRecord): [line: number, count: number][] {
  const hits = new Map<number, { functionIndex: number; count: number }>()
  for (const [index, { line, functionIndex, kind }] of record.instrumented.points.entries()) {
    const count = record.countOf(index)
    if (kind === 'parameters' || count === 0 || !record.isWatchedLine(line)) continue
    const known = hits.get(line)
    if (known === undefined) hits.set(line, { functionIndex, count })
    else if (known.functionIndex === functionIndex) known.count = Math.max(known.count, count)
  }
  return [...hits].map(([line, { count }]) => [line, count])
}
