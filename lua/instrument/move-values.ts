import type { ScriptName } from '../sandbox/run-request.ts'
import type { PointHits, SeenValues } from '../sandbox/seen-values.ts'

type SeenScript = SeenValues['scripts'][number]
/** `start` to `end` of the old text became `inserted`. */
type Edit = { start: number; end: number; inserted: string }

/** The values that were seen of a text, at their places in the text that it became; what was edited has none. Those of other scripts stay. */
export function moveValues(values: SeenValues, script: ScriptName, { before, after }: { before: string; after: string }): SeenValues {
  if (before === after) return values
  return { scripts: values.scripts.map((seen) => (seen.script === script ? moveScript(seen, before, editBetween(before, after)) : seen)) }
}

/** What is the same at both ends was not edited. */
function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let same = 0
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same += 1
  return { start, end: before.length - same, inserted: after.slice(start, after.length - same) }
}

function moveScript(seen: SeenScript, before: string, edit: Edit): SeenScript {
  const offsets = edit.inserted.length - (edit.end - edit.start)
  const lines = lineBreaks(edit.inserted) - lineBreaks(before.slice(edit.start, edit.end))
  const moved = (offset: number) => (offset >= edit.end ? offset + offsets : offset)
  const movedLine = lineMover(before, edit, lines)
  return {
    ...seen,
    functions: seen.functions.map((place) => ({ ...place, start: moved(place.start), end: moved(place.end), line: place.start >= edit.end ? place.line + lines : place.line })),
    points: seen.points.flatMap(({ point, ...hits }): PointHits[] => {
      if (isEdited(point, edit)) return []
      const isBehind = point.start >= edit.end
      return [{ ...hits, point: { ...point, start: moved(point.start), end: isBehind ? point.end + offsets : point.end, line: isBehind ? point.line + lines : point.line } }]
    }),
    // Two lines can have become one.
    unreachedLines: [...new Set(seen.unreachedLines.flatMap(movedLine))],
    lineHits: [...new Map(seen.lineHits.flatMap(([line, count]) => movedLine(line).map((to): [number, number] => [to, count])))],
  }
}

/** Text that is typed right at an end of something belongs to it; a blank parts them. */
function isEdited({ start, end }: { start: number; end: number }, edit: Edit): boolean {
  if (edit.end < start || end < edit.start) return false
  if (edit.start === end) return /^\S/.test(edit.inserted)
  if (edit.end === start) return /\S$/.test(edit.inserted)
  return true
}

/** A line is where its first character is that is no blank. */
function lineMover(text: string, edit: Edit, by: number): (line: number) => number[] {
  const firsts: number[] = []
  let at = 0
  for (const line of text.split('\n')) {
    firsts.push(at + line.length - line.trimStart().length)
    at += line.length + 1
  }
  return (line) => {
    const first = firsts[line] ?? text.length
    if (first < edit.start) return [line]
    return first >= edit.end ? [line + by] : []
  }
}

const lineBreaks = (text: string): number => text.split('\n').length - 1
