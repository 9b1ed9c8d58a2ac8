import type { Block, Statement } from './ast.ts'
import { ExpressionParser } from './expression-parser.ts'
import { type BlockOpener, type Frame, indentOf, type Layout } from './layout.ts'
import { Piece } from './piece.ts'
import type { SyntaxProblem } from './problem.ts'
import type { Span } from './span.ts'
import { deepestLevel } from './token-reader.ts'
import type { TokenKind, Tokens } from './tokens.ts'

const noProblems: readonly SyntaxProblem[] = []
const nothingKnown: ReadonlyMap<number, Piece> = new Map()

const blockEnders: ReadonlySet<TokenKind> = new Set<TokenKind>(['end', 'else', 'elseif', 'until', 'end of file'])
const statementStarters: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'local', 'function', 'if', 'for', 'while', 'repeat', 'do', 'return', 'break', 'goto', '::', ';',
])

/** Where blocks begin and end; in a broken script indentation decides what a keyword leaves open. */
export abstract class BlockParser extends ExpressionParser {
  /** One statement; null when the token was none. Takes one token at least. */
  protected abstract parseStatement(): Statement | null

  /** Statements that were read before and stand unchanged in this text, by their first token. */
  private readonly known: ReadonlyMap<number, Piece>

  constructor(tokens: Tokens, layout: Layout | null, known: ReadonlyMap<number, Piece> = nothingKnown) {
    super(tokens, layout)
    this.known = known
  }

  /** One statement of the chunk itself, or what stands in the place of one; `problemLineEnd` is told by the piece before. */
  readPiece(first: number, problemLineEnd = -1): Piece {
    this.goTo(first)
    this.deepest = 0
    this.problemLineEnd = problemLineEnd
    const statement = this.layout !== null && this.isBlockEnder() ? this.skipStray() : this.parseStatement()
    return new Piece({ statement, first, end: this.index, problems: this.problems.length === 0 ? noProblems : this.problems, levels: this.deepest, isSettled: this.layout === null && this.endsInPlace(first) })
  }

  /** An `end` that begins a line stands below the line that it closes. */
  private endsInPlace(first: number): boolean {
    const last = this.index - 1
    if (this.tokens.kinds[last] !== 'end') return true
    const indent = indentOf(this.tokens, last)
    return indent < 0 || indent === indentOf(this.tokens, first)
  }

  private skipStray(): null {
    this.reportStray()
    this.advance()
    return null
  }

  protected parseBlock(): Block {
    const start = this.previousEnd
    const statements: Statement[] = []
    while (!this.endsBlock()) {
      const statement = this.knownStatement() ?? this.parseStatement()
      if (statement) statements.push(statement)
      if (statement?.kind === 'return' && !this.endsAfterReturn()) break
    }
    return { statements, start, end: this.start }
  }

  /** A statement that was read before needs not be read again when it has come to stand in another one. */
  private knownStatement(): Statement | null {
    const piece = this.layout === null ? this.known.get(this.index) : undefined
    if (!piece || this.level + piece.levels > deepestLevel) return null
    this.deepest = Math.max(this.deepest, this.level + piece.levels)
    this.goTo(piece.end)
    return piece.statement
  }

  protected parseFunctionBlock(opener: Span): Block {
    const body = this.parseBlock()
    this.close('end', opener)
    return body
  }

  /** Whether what follows a `return` may be read on; only a broken script goes on there. */
  private endsAfterReturn(): boolean {
    if (this.layout === null) return this.isBlockEnder()
    if (!this.endsBlock()) this.report({ ...this.here(), message: '`return` must be the last statement of its block.' })
    return true
  }

  protected isBlockEnder(): boolean {
    return blockEnders.has(this.kind)
  }

  private endsBlock(): boolean {
    if (this.layout === null) return this.isBlockEnder()
    while (this.isStray()) {
      this.reportStray()
      this.advance()
    }
    return this.isBlockEnder() || this.isLeft()
  }

  private reportStray(): void {
    this.report({ start: this.start, end: this.end, message: `\`${this.kind}\` closes nothing that is open.` })
  }

  /** Takes the keyword that opens a block. */
  protected open(opener: BlockOpener): Span {
    const span = { start: this.start, end: this.end }
    this.frames.push({ opener, span, indent: this.layout?.lineIndent(this.index) ?? 0, closingRow: -1 })
    this.advance()
    return span
  }

  /** Takes the keyword that closes the innermost block; false when it is missing. */
  protected close(closer: 'end' | 'until', opener: Span): boolean {
    const isClosed = this.kind === closer && this.isOwnBranch()
    this.frames.pop()
    if (isClosed) this.advance()
    else this.expectMissing(closer, opener)
    return isClosed
  }

  private expectMissing(closer: string, opener: Span): void {
    const keyword = this.tokens.text.slice(opener.start, opener.end)
    this.reportAlways({
      ...this.here(),
      message: `\`${closer}\` is missing: this \`${keyword}\` is not closed.`,
      related: { ...opener, message: `This \`${keyword}\` lacks its \`${closer}\`.` },
    })
  }

  /** Whether a keyword that goes on with a block belongs to the innermost one, and not to one around it. */
  protected isOwnBranch(): boolean {
    const frame = this.frames.at(-1)
    if (this.layout === null || !frame || !this.isNextLine()) return true
    const indent = this.layout.indentAt(this.index)
    return indent >= frame.indent || !this.frames.some((outer) => outer !== frame && outer.indent === indent)
  }

  /** Whether a keyword that should close a block closes none. */
  private isStray(): boolean {
    if (this.is('until')) return !this.hasFrame('repeat')
    if (this.is('else') || this.is('elseif')) return !this.hasFrame('if')
    const frame = this.frames.at(-1)
    return this.is('end') && (!frame || this.isStrayEnd(frame))
  }

  private isStrayEnd(frame: Frame): boolean {
    if (this.layout === null || !this.isNextLine()) return false
    if (frame.opener === 'repeat') return this.frames.every((outer) => outer.opener === 'repeat')
    return this.layout.indentAt(this.index) > frame.indent && this.layout.closes(frame, this.index + 1)
  }

  private hasFrame(opener: BlockOpener): boolean {
    if (this.frames.at(-1)?.opener === opener) return true
    if (!this.isNextLine()) return this.frames.some((frame) => frame.opener === opener)
    const indent = this.layout?.indentAt(this.index)
    return this.frames.some((frame) => frame.opener === opener && frame.indent === indent)
  }

  /** Whether a statement stands no deeper than what opened the block, and no `end` for that follows. */
  private isLeft(): boolean {
    const frame = this.frames.at(-1)
    if (this.layout === null || !frame || !this.isNextLine()) return false
    return this.layout.indentAt(this.index) <= frame.indent && !this.layout.closes(frame, this.index)
  }

  /** Passes over what can not begin a statement, to the next line or the next keyword that can. */
  protected skipUnexpected(): null {
    const token = this.tokens.text.slice(this.start, this.end)
    this.report({ start: this.start, end: this.end, message: `\`${token.slice(0, 40)}\` can not begin a statement.` })
    do this.advance()
    while (!this.is('end of file') && !this.isNextLine() && !statementStarters.has(this.kind) && !this.isBlockEnder())
    return null
  }
}
