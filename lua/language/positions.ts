import type { Span } from './parser/span.ts'

/** Lines and columns count from zero, columns in UTF-16 code units. */
export type Position = { line: number; column: number }
export type Range = { start: Position; end: Position }

/** Turns offsets in a text into positions and back. */
export class LineColumns {
  private readonly starts: number[] = [0]
  private readonly length: number

  constructor(text: string) {
    this.length = text.length
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1)
  }

  positionAt(offset: number): Position {
    let [low, high] = [0, this.starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low, column: offset - (this.starts[low] ?? 0) }
  }

  offsetAt({ line, column }: Position): number {
    const start = this.starts[Math.max(0, line)] ?? this.length
    const next = this.starts[line + 1] ?? this.length + 1
    return Math.max(0, Math.min(start + Math.max(0, column), next - 1))
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) }
  }
}
