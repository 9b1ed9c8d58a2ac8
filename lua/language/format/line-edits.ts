import type { Range } from '../positions.ts'
import { type LineDifference, lineDifferences } from './line-differences.ts'

export type TextEdit = { range: Range; text: string }

/** The lines that must be replaced to make one text of another: what stays the same keeps cursors and marks. */
export function lineEdits(before: string, after: string): TextEdit[] {
  if (before === after) return []
  const oldLines = before.split('\n')
  return lineDifferences(oldLines, after.split('\n')).map((difference) => editOf(oldLines, difference))
}

function editOf(oldLines: readonly string[], { from, count, lines }: LineDifference): TextEdit {
  const to = from + count
  const isAtEnd = to >= oldLines.length
  const text = lines.join('\n')
  if (!isAtEnd) return { range: { start: { line: from, column: 0 }, end: { line: to, column: 0 } }, text: lines.length === 0 ? '' : `${text}\n` }
  // The last line has no line end behind it: the one before is taken along.
  const start = from === 0 ? { line: 0, column: 0 } : { line: from - 1, column: oldLines[from - 1]?.length ?? 0 }
  const end = { line: oldLines.length - 1, column: oldLines.at(-1)?.length ?? 0 }
  return { range: { start, end }, text: from === 0 || lines.length === 0 ? text : `\n${text}` }
}
