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

/** How a script is indented: what tells in a broken one which block lacks its end. */
export class Layout {
  private readonly tokens: Tokens
  private readonly rows: Row[] = []
  /** For every token the row it stands in or behind. */
  private readonly rowOf: Int32Array
  /** For every token how far it is indented when it is the first of its line, else -1. */
  private readonly indents: Int32Array
  private readonly lineIndents: Int32Array

  constructor(tokens: Tokens) {
    this.tokens = tokens
    this.rowOf = new Int32Array(tokens.kinds.length)
    this.indents = new Int32Array(tokens.kinds.length)
    this.lineIndents = new Int32Array(tokens.kinds.length)
    for (let token = 0; token < tokens.kinds.length; token += 1) this.place(token)
  }

  private place(token: number): void {
    const kind = this.tokens.kinds[token] ?? 'end of file'
    const indent = indentBefore(this.tokens.text, this.tokens.starts[token] ?? 0)
    this.indents[token] = indent
    this.lineIndents[token] = indent >= 0 ? indent : (this.lineIndents[token - 1] ?? 0)
    if (indent >= 0 && this.beginsStatement(token, kind)) this.rows.push({ token, indent, kind, net: 0 })
    const row = this.rows.at(-1)
    if (row) row.net += changes[kind] ?? 0
    this.rowOf[token] = this.rows.length - 1
  }

  private beginsStatement(token: number, kind: TokenKind): boolean {
    if (lineStarters.has(kind)) return true
    const before = this.tokens.kinds[token - 1]
    return kind === 'name' && (before === undefined || statementEnders.has(before))
  }

  startsLine(token: number): boolean {
    return (this.indents[token] ?? -1) >= 0
  }

  /** How far a token is indented when it is the first of its line, else -1. */
  indentAt(token: number): number {
    return this.indents[token] ?? -1
  }

  /** How far the line is indented that a token stands in. */
  lineIndent(token: number): number {
    return this.lineIndents[token] ?? 0
  }

  /** Whether a line from this token on closes the frame's block, to judge by its indentation. */
  closes(frame: Frame, token: number): boolean {
    const first = this.rowOf[token] ?? 0
    if (frame.closingRow >= first) return true
    let balance = 0
    const last = Math.min(this.rows.length, first + farthestRow)
    for (let at = Math.max(first, 0); at < last; at += 1) {
      const row = this.rows[at]
      if (!row || row.indent > frame.indent) continue
      if (row.indent < frame.indent) return false
      balance += row.net
      if (balance >= 0) continue
      frame.closingRow = at
      return true
    }
    return false
  }
}

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
