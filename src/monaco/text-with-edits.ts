import { LineColumns, type Range } from '#lua/language/positions.ts'

/** A text with parts of it replaced; the parts do not touch each other. */
export function textWithEdits(text: string, edits: readonly { range: Range; text: string }[]): string {
  const lines = new LineColumns(text)
  const placed = edits.map((edit) => ({ from: lines.offsetAt(edit.range.start), to: lines.offsetAt(edit.range.end), text: edit.text }))
  return placed.sort((a, b) => b.from - a.from).reduce((edited, { from, to, text: put }) => edited.slice(0, from) + put + edited.slice(to), text)
}
