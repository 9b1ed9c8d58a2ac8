import type { Name } from '../parser/ast.ts'
import type { Piece } from '../parser/piece.ts'
import { bindPiece, moveBinding, type PieceBinding } from '../scopes/piece-binding.ts'
import type { Global, Variable } from '../scopes/variables.ts'
import { gatherFacts, type PieceFacts } from './facts.ts'

/** A piece of a script with what is known of it: as long as an edit leaves the piece alone, this is not found out again. */
export class Passage {
  readonly piece: Piece
  readonly binding: PieceBinding
  /** Where it begins in the text. */
  start: number
  private gathered: PieceFacts | null = null

  constructor(piece: Piece, start: number) {
    this.piece = piece
    this.start = start
    this.binding = bindPiece(piece)
  }

  /** After the piece itself was moved. */
  moveTo(start: number): void {
    if (start !== this.start) moveBinding(this.binding, start - this.start)
    this.start = start
  }

  facts(meaningOf: (name: Name) => Variable | Global | undefined): PieceFacts {
    this.gathered ??= gatherFacts(this.piece.statement, meaningOf)
    return this.gathered
  }

  /** When names mean something else than before. */
  forgetFacts(): void {
    this.gathered = null
  }
}
