import type { Name } from './ast.ts'
import type { Frame, Layout } from './layout.ts'
import { problemLimit, type SyntaxProblem } from './problem.ts'
import type { Span } from './span.ts'
import type { TokenKind, Tokens } from './tokens.ts'

/** Where Lua itself gives up: LUAI_MAXCCALLS is 200, and two are taken when a script starts. */
export const deepestLevel = 198

/**
 * Walks over the tokens of a script. Without a layout it is strict: the first problem ends it. With one it goes
 * on, and names one problem a line.
 */
export class TokenReader {
  readonly tokens: Tokens
  protected readonly layout: Layout | null
  readonly problems: SyntaxProblem[] = []
  /** The blocks that are open, the innermost last. */
  protected readonly frames: Frame[] = []
  protected index = 0
  protected kind: TokenKind
  protected level = 0
  /** How deep the levels went. */
  protected deepest = 0
  /** Where the line ends that the last problem stands on. */
  problemLineEnd = -1

  constructor(tokens: Tokens, layout: Layout | null) {
    this.tokens = tokens
    this.layout = layout
    this.kind = tokens.kinds[0] ?? 'end of file'
  }

  protected goTo(index: number): void {
    this.index = index
    this.kind = this.tokens.kinds[index] ?? 'end of file'
  }

  protected get start(): number {
    return this.tokens.starts[this.index] ?? this.tokens.text.length
  }

  protected get end(): number {
    return this.tokens.ends[this.index] ?? this.tokens.text.length
  }

  /** Where the token before this one ends. */
  protected get previousEnd(): number {
    return this.index === 0 ? 0 : (this.tokens.ends[this.index - 1] ?? 0)
  }

  protected advance(): void {
    if (this.index < this.tokens.kinds.length - 1) this.index += 1
    this.kind = this.tokens.kinds[this.index] ?? 'end of file'
  }

  protected is(kind: TokenKind): boolean {
    return this.kind === kind
  }

  protected peek(): TokenKind {
    return this.tokens.kinds[this.index + 1] ?? 'end of file'
  }

  protected accept(kind: TokenKind): boolean {
    if (this.kind !== kind) return false
    this.advance()
    return true
  }

  /** Takes a token that must be there; `after` says behind what it is missing. */
  protected expect(kind: TokenKind, after: string): void {
    if (!this.accept(kind)) this.report({ ...this.here(), message: `\`${kind}\` is missing after ${after}.` })
  }

  /** Takes the token that closes what opened at `opener`. */
  protected expectCloser(kind: TokenKind, opener: Span): void {
    if (this.accept(kind)) return
    const open = this.tokens.text.slice(opener.start, opener.end)
    this.report({ ...this.here(), message: `\`${kind}\` is missing: nothing closes \`${open}\`.`, related: { ...opener, message: `\`${open}\` opens here.` } })
  }

  protected parseName(what: string): Name {
    if (this.kind !== 'name') return this.missingName(what)
    const { start, end } = this
    this.advance()
    return { kind: 'name', text: this.tokens.text.slice(start, end), start, end }
  }

  /** In a broken script a name on the next line belongs to the next statement. */
  protected parseNameOnLine(what: string): Name {
    return this.isNextLine() ? this.missingName(what) : this.parseName(what)
  }

  private missingName(what: string): Name {
    this.report({ ...this.here(), message: `${what} is missing.` })
    return { kind: 'name', text: '', start: this.previousEnd, end: this.previousEnd }
  }

  /** Whether the script is broken and this token the first of its line. */
  protected isNextLine(): boolean {
    return this.layout !== null && this.layout.startsLine(this.index)
  }

  /** Whether the script is broken and this token no deeper than the line before, so that it does not go on with that. */
  protected isNextStatement(): boolean {
    if (this.layout === null || this.index === 0 || !this.isNextLine()) return false
    return this.layout.indentAt(this.index) <= this.layout.lineIndent(this.index - 1)
  }

  /** The token that is in the way, or the last one when the way ends with the line. */
  protected here(): Span {
    const isNextLine = this.index > 0 && (this.is('end of file') || this.hasLineBreakBefore())
    if (!isNextLine) return { start: this.start, end: this.end }
    return { start: this.tokens.starts[this.index - 1] ?? 0, end: this.previousEnd }
  }

  private hasLineBreakBefore(): boolean {
    return this.tokens.text.slice(this.previousEnd, this.start).includes('\n')
  }

  /** Names a problem, unless one on the same line explains it. */
  protected report(problem: SyntaxProblem): void {
    if (this.layout === null || problem.start > this.problemLineEnd) this.reportAlways(problem)
  }

  protected reportAlways(problem: SyntaxProblem): void {
    if (this.problems.length < problemLimit) this.problems.push(problem)
    if (this.layout === null) this.stop()
    const lineEnd = this.tokens.text.indexOf('\n', problem.end)
    this.problemLineEnd = lineEnd < 0 ? this.tokens.text.length : lineEnd
  }

  /** Goes to the end of the file, where every loop ends. */
  private stop(): void {
    this.goTo(this.tokens.kinds.length - 1)
  }

  protected enterLevel(): void {
    this.level += 1
    if (this.level > this.deepest) this.deepest = this.level
    if (this.level <= deepestLevel || this.is('end of file')) return
    this.report({ start: this.start, end: this.end, message: 'Too deeply nested: Lua reads 198 levels.' })
    this.stop()
  }

  protected leaveLevel(): void {
    this.level -= 1
  }
}
