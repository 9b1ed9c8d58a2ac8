import type { Block } from '../parser/ast.ts'
import { childrenOf, type Node } from '../parser/children.ts'
import type { Span } from '../parser/span.ts'

/** The whole statements that a selection touches, in the innermost block around it; null where it touches none. */
export function statementsAround({ statements }: Block, selection: Span): Span | null {
  let nodes: readonly Node[] = statements
  let found: Span | null = null
  while (nodes.length > 0) {
    const touched: readonly Node[] = nodes.filter((node) => node.start < selection.end && node.end > selection.start)
    const [first] = touched
    const last = touched.at(-1)
    if (first === undefined || last === undefined) return found
    if (touched.every(isStatement)) found = { start: first.start, end: last.end }
    const isInside = first === last && first.start < selection.start && selection.end < first.end
    nodes = isInside ? childrenOf(first) : []
  }
  return found
}

const statementKinds: ReadonlySet<Node['kind']> = new Set<Node['kind']>([
  'local', 'assignment', 'call statement', 'do', 'while', 'repeat', 'if', 'numeric for', 'generic for', 'function statement', 'local function', 'return', 'break', 'goto', 'label',
])
const isStatement = ({ kind }: Node): boolean => statementKinds.has(kind)
