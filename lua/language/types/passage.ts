import type { Call, Expression, Member, MethodCall, Name } from '../parser/ast.ts'
import type { Node } from '../parser/children.ts'
import type { Piece } from '../parser/piece.ts'
import { bindPiece, moveBinding, type PieceBinding } from '../scopes/piece-binding.ts'
import type { Global, Variable } from '../scopes/variables.ts'
import { isConfigPath } from './config-path.ts'
import { gatherFacts, type PieceFacts } from './facts.ts'

/** A piece of a script with what is known of it: as long as an edit leaves the piece alone, this is not found out again. */
export class Passage {
  readonly piece: Piece
  readonly binding: PieceBinding
  /** Where it begins in the text. */
  start: number
  readonly calls: readonly (Call | MethodCall)[]
  /** Members and called methods, but for those that are assigned. */
  readonly readMembers: readonly (Member | MethodCall)[]
  /** Members that reach into `config`. */
  readonly configMembers: readonly Member[]
  /** Of variables of the chunk and of globals, each once. */
  readonly names: ReadonlySet<string>
  private gathered: PieceFacts | null = null

  constructor(piece: Piece, start: number) {
    const { nodes } = piece
    const assigned = new Set(nodes.flatMap(targetsOf))
    this.piece = piece
    this.start = start
    this.binding = bindPiece(piece)
    this.names = new Set([...[...this.binding.free.keys()].map(({ text }) => text), ...this.binding.declared.map(({ variable }) => variable.name)])
    this.calls = nodes.filter((node) => node.kind === 'call' || node.kind === 'method call')
    this.readMembers = nodes.filter((node) => node.kind === 'member' || node.kind === 'method call').filter((member) => !assigned.has(member) && member.name.text !== '')
    this.configMembers = nodes.filter((node) => node.kind === 'member').filter(({ object, name }) => isConfigPath(object) && name.text !== '')
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

const none: Expression[] = []

function targetsOf(node: Node): Expression[] {
  if (node.kind === 'assignment') return node.targets
  return node.kind === 'function statement' ? [node.target] : none
}
