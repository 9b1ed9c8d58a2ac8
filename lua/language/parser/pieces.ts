import { Layout } from './layout.ts'
import type { Piece } from './piece.ts'
import type { SyntaxProblem } from './problem.ts'
import { StatementParser } from './statement-parser.ts'
import type { Tokens } from './tokens.ts'

/** Each try may read to the end of the script; in one that is broken all over they stop. */
export const mostTries = 20

/** Pieces by their first token. */
export type KnownPieces = ReadonlyMap<number, Piece>

const nothingKnown: KnownPieces = new Map()

/**
 * The statements of a chunk from a token on. Each is read strictly, as Lua reads it; only where the chunk is broken the
 * broken ones, and those whose end does not stand where it should, are read by their indentation.
 */
export function readPieces(tokens: Tokens, first = 0, known = nothingKnown): Piece[] {
  return new PieceReader(tokens, known).read(first)
}

class PieceReader {
  private readonly tokens: Tokens
  private readonly known: KnownPieces
  private strict: StatementParser
  /** There once the chunk has proved to be broken. */
  private layout: Layout | null = null
  private failures = 0
  /** Why Lua would not read the first broken piece. */
  private refusal: SyntaxProblem | null = null
  private problemLineEnd = -1

  constructor(tokens: Tokens, known: KnownPieces) {
    this.tokens = tokens
    this.known = known
    this.strict = new StatementParser(tokens, null, known)
  }

  read(first: number): Piece[] {
    const pieces: Piece[] = []
    for (let at = first; at < this.tokens.kinds.length - 1;) {
      const piece = this.known.get(at) ?? this.strictPiece(at)
      if (piece === null && this.layout === null) at = this.goBack(pieces) ?? at
      const read = piece ?? this.recoveredPiece(at)
      pieces.push(read)
      at = read.end
    }
    return this.refused(pieces)
  }

  private strictPiece(at: number): Piece | null {
    const piece = this.failures < mostTries ? this.strict.readPiece(at) : null
    if (piece && piece.problems.length === 0 && (this.layout === null || piece.isSettled)) return piece
    this.failures += 1
    this.refusal ??= piece?.problems[0] ?? null
    this.strict = new StatementParser(this.tokens, null, this.known)
    return null
  }

  /** Read by its indentation a broken chunk may look whole, as where a parenthesis on a new line goes on with the call before. */
  private refused(pieces: Piece[]): Piece[] {
    const { refusal } = this
    if (refusal === null || this.tokens.problems.length > 0 || pieces.some(({ problems }) => problems.length > 0)) return pieces
    const at = pieces.findLastIndex(({ first }) => (this.tokens.starts[first] ?? 0) <= refusal.start)
    return pieces.map((piece, index) => (index === at ? piece.refused(refusal) : piece))
  }

  /** Where the chunk is broken, its first piece that ends in a strange place may be at fault: it is read again. */
  private goBack(pieces: Piece[]): number | null {
    const strange = pieces.findIndex(({ isSettled }) => !isSettled)
    const [again] = strange < 0 ? [] : pieces.splice(strange)
    return again?.first ?? null
  }

  private recoveredPiece(at: number): Piece {
    this.layout ??= new Layout(this.tokens, at)
    const parser = new StatementParser(this.tokens, this.layout)
    const piece = parser.readPiece(at, this.problemLineEnd)
    this.problemLineEnd = parser.problemLineEnd
    return piece
  }
}
