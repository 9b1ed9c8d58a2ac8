import type { TextEdit } from '../format/line-edits.ts'
import { LineColumns } from '../positions.ts'

/** A text after edits, none of which touches another. */
export function textWithLineEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = new LineColumns(text)
  return edits.toReversed().reduce((result, { range, text: put }) => result.slice(0, lines.offsetAt(range.start)) + put + result.slice(lines.offsetAt(range.end)), text)
}
