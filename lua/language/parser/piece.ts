import type { Statement } from './ast.ts'
import { childrenOf, type Node, pushReversed } from './children.ts'
import { moveNode } from './move-node.ts'
import type { SyntaxProblem } from './problem.ts'

type Parts = Pick<Piece, 'statement' | 'first' | 'end' | 'problems' | 'levels' | 'isSettled'>

/** One statement of a chunk, or tokens that are none. It depends on no other one, so it outlives an edit elsewhere. */
export class Piece {
  readonly statement: Statement | null
  /** Its first token, and the first one behind it. */
  first: number
  end: number
  readonly problems: readonly SyntaxProblem[]
  /** How deep it is nested, as Lua counts. */
  readonly levels: number
  /** Whether it is Lua and laid out as people do; any other is read anew after every edit. */
  readonly isSettled: boolean
  private flat: readonly Node[] | null = null

  constructor({ statement, first, end, problems, levels, isSettled }: Parts) {
    this.statement = statement
    this.first = first
    this.end = end
    this.problems = problems
    this.levels = levels
    this.isSettled = isSettled
  }

  /** All nodes, parents before children, in the order of the text. */
  get nodes(): readonly Node[] {
    this.flat ??= this.statement === null ? [] : nodesIn(this.statement)
    return this.flat
  }

  /** The same, as one that is no Lua after all. */
  refused(problem: SyntaxProblem): Piece {
    const { statement, first, end, levels } = this
    return new Piece({ statement, first, end, levels, problems: [problem], isSettled: false })
  }

  /** Moves it along after an edit before it. */
  move(tokens: number, characters: number): void {
    this.first += tokens
    this.end += tokens
    if (characters !== 0) for (const node of this.nodes) moveNode(node, characters)
  }
}

function nodesIn(statement: Statement): Node[] {
  const nodes: Node[] = []
  const waiting: Node[] = [statement]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node)
    pushReversed(waiting, childrenOf(node))
  }
  return nodes
}
