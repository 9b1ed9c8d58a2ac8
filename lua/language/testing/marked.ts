import type { Span } from '../parser/span.ts'

export type Marked = {
  text: string
  /** What stood between « and », in order of the openings. */
  spans: Span[]
  /** Where ¦ stood, in order. */
  cursors: number[]
}

/** Takes the marks out of a snippet: « and » around parts, ¦ for a cursor. */
export function readMarks(snippet: string): Marked {
  const marked: Marked = { text: '', spans: [], cursors: [] }
  const open: Span[] = []
  for (const character of snippet) {
    const at = marked.text.length
    if (character === '«') open.push(addSpan(marked, at))
    else if (character === '»') close(open, at)
    else if (character === '¦') marked.cursors.push(at)
    else marked.text += character
  }
  return marked
}

function addSpan(marked: Marked, start: number): Span {
  const span = { start, end: start }
  marked.spans.push(span)
  return span
}

function close(open: Span[], end: number): void {
  const span = open.pop()
  if (span) span.end = end
}

/** A text with marks around parts of it, as a snippet has them. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  const marks = [...spans.map(({ start }) => ({ at: start, mark: '«' })), ...spans.map(({ end }) => ({ at: end, mark: '»' }))]
  const fromBehind = marks.toSorted((a, b) => b.at - a.at || (a.mark < b.mark ? -1 : 1))
  return fromBehind.reduce((marked, { at, mark }) => marked.slice(0, at) + mark + marked.slice(at), text)
}
