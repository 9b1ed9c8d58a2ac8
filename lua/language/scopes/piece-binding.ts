import type { Name, Statement } from '../parser/ast.ts'
import { move } from '../parser/move-node.ts'
import type { Piece } from '../parser/piece.ts'
import type { SyntaxProblem } from '../parser/problem.ts'
import { Binder } from './binder.ts'
import type { Global, Reference, Variable } from './variables.ts'

/** A name that nothing in the piece declares: a variable of the chunk, or a global. */
export type FreeUse = { reference: Reference; isInFunction: boolean; meaning: Variable | Global | null }

/** What the names of one piece stand for, as far as it can be told without the others. */
export type PieceBinding = {
  variables: readonly Variable[]
  variableOf: ReadonlyMap<Name, Variable>
  /** The variables that the pieces behind it see, with how many uses stand in the piece itself. */
  declared: readonly { variable: Variable; own: number }[]
  /** Those that hide no variable of the piece, so that they may hide one of the chunk. */
  outermost: readonly Variable[]
  free: ReadonlyMap<Name, FreeUse>
  problems: readonly SyntaxProblem[]
  /** How many variables of the chunk's function live at once in it. */
  mostLocals: number
  /** Whether it must be bound together with the others: labels, `_ENV`, or too many outer variables. */
  isEntangled: boolean
}

export function bindPiece({ statement }: Piece): PieceBinding {
  return statement === null ? nothing : new PieceBinder().bindPiece(statement)
}

const nothing: PieceBinding = { variables: [], variableOf: new Map(), declared: [], outermost: [], free: new Map(), problems: [], mostLocals: 0, isEntangled: false }

/** Moves along what is no part of the tree. */
export function moveBinding({ variables, problems }: PieceBinding, by: number): void {
  for (const { scope } of variables) move(scope, by)
  for (const problem of problems) move(problem, by)
}

/** Leaves open what the names mean that the piece does not declare. */
class PieceBinder extends Binder {
  private readonly free = new Map<Name, FreeUse>()

  bindPiece(statement: Statement): PieceBinding {
    const { declared, mostLocals, isEntangled } = this.bindAlone(statement)
    const { variables, variableOf, problems } = this.binding
    return {
      variables, variableOf, free: this.free, problems, mostLocals, isEntangled,
      declared: declared.map((variable) => ({ variable, own: variable.references.length })),
      outermost: variables.filter(({ shadows }) => shadows === null),
    }
  }

  protected override referToOuter(reference: Reference): void {
    this.free.set(reference.name, { reference, isInFunction: this.isInFunction, meaning: null })
    this.noteOuter(reference.name)
  }
}
