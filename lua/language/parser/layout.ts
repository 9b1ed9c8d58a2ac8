import type { Span } from './span.ts'
import type { Keyword, TokenKind, Tokens } from './tokens.ts'

export type BlockOpener = 'function' | 'do' | 'while' | 'for' | 'if' | 'repeat'

/** A block that is open. */
export type Frame = {
  opener: BlockOpener
  span: Span
  /** How far the line is indented on which it opened. */
  indent: number
  /** The row that seems to close it, once one was found. */
  closingRow: number
}

/** A line that begins with a statement or with the end of a block. */
type Row = { token: number; indent: number; kind: TokenKind; /** Blocks opened less blocks closed. */ net: number }

const tabWidth = 4
/** Looking farther would make long scripts without any `end` slow. */
const farthestRow = 2_000

const changes: Partial<Record<TokenKind, number>> = { function: 1, if: 1, do: 1, repeat: 1, end: -1, until: -1 }
const lineStarters: ReadonlySet<TokenKind> = new Set<Keyword>([
  'local', 'function', 'if', 'for', 'while', 'repeat', 'do', 'return', 'break', 'goto', 'end', 'else', 'elseif', 'until',
])
const statementEnders: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'name', 'number', 'string', 'nil', 'true', 'false', ')', ']', '}', 'end', 'break', 'then', 'do', 'else', 'repeat', ';', '...', '::',
])

/** How a script is indented: what tells in a broken one which block lacks its end. Looks only as far as it is asked. */
export class Layout {
  private readonly tokens: Tokens
  /** Those found so far, from the first token on that counts. */
  private readonly rows: Row[] = []
  private next: number

  constructor(tokens: Tokens, first = 0) {
    this.tokens = tokens
    this.next = first
  }

  private beginsRow(token: number, kind: TokenKind): boolean {
    const before = this.tokens.kinds[token - 1]
    const canBegin = lineStarters.has(kind) || (kind === 'name' && (before === undefined || statementEnders.has(before)))
    return canBegin && this.startsLine(token)
  }

  /** The row at an index; null behind the last one. A row is whole when the one behind it was found. */
  private rowAt(index: number): Row | null {
    const { kinds } = this.tokens
    while (this.rows.length <= index + 1 && this.next < kinds.length) {
      const kind = kinds[this.next] ?? 'end of file'
      if (this.beginsRow(this.next, kind)) this.rows.push({ token: this.next, indent: this.indentAt(this.next), kind, net: 0 })
      const row = this.rows.at(-1)
      if (row) row.net += changes[kind] ?? 0
      this.next += 1
    }
    return this.rows[index] ?? null
  }

  /** The row that a token stands in or behind; -1 before the first one. */
  private rowOf(token: number): number {
    while (this.next <= token) this.rowAt(this.rows.length)
    let [low, high] = [0, this.rows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.rows[middle]?.token ?? 0) <= token) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  startsLine(token: number): boolean {
    return this.indentAt(token) >= 0
  }

  /** How far a token is indented when it is the first of its line, else -1. */
  indentAt(token: number): number {
    return indentOf(this.tokens, token)
  }

  /** How far the line is indented that a token stands in. */
  lineIndent(token: number): number {
    let first = token
    while (first > 0 && !this.startsLine(first)) first -= 1
    return Math.max(0, this.indentAt(first))
  }

  /** Whether a line from this token on closes the frame's block, to judge by its indentation. */
  closes(frame: Frame, token: number): boolean {
    const first = this.rowOf(token)
    if (frame.closingRow >= first) return true
    let balance = 0
    const from = Math.max(first, 0)
    for (let at = from; at < from + farthestRow; at += 1) {
      const row = this.rowAt(at)
      if (!row) return false
      if (row.indent > frame.indent) continue
      if (row.indent < frame.indent) return false
      balance += row.net
      if (balance >= 0) continue
      frame.closingRow = at
      return true
    }
    return false
  }
}

/** How far a token is indented when it is the first of its line, else -1. */
export const indentOf = ({ text, starts }: Tokens, token: number): number => indentBefore(text, starts[token] ?? 0)

/** The width of the white space between the start of a line and a place; -1 when something else stands there. */
function indentBefore(text: string, at: number): number {
  let width = 0
  for (let index = at - 1; index >= 0; index -= 1) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13) return width
    if (code === 9) width += tabWidth
    else if (code === 32) width += 1
    else return -1
  }
  return width
}
