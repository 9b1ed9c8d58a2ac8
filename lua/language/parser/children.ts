import type { Block, Expression, Statement, TableField } from './ast.ts'
import { touches } from './span.ts'

export type Node = Expression | Statement

/** Shared, as every second node has no children. */
const none: readonly Node[] = []

const statements = (block: Block): Node[] => block.statements

const fieldParts = (field: TableField): Node[] => {
  if (field.kind === 'positional') return [field.value]
  return [field.kind === 'named' ? field.name : field.key, field.value]
}

/** The expressions and statements right below a node, in the order of the text; declared names included. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'name':
    case 'nil':
    case 'boolean':
    case 'number':
    case 'string':
    case 'vararg':
    case 'missing':
    case 'break':
      return none
    case 'member':
      return [node.object, node.name]
    case 'index':
      return [node.object, node.key]
    case 'call':
      return [node.callee, ...node.arguments]
    case 'method call':
      return [node.object, node.name, ...node.arguments]
    case 'parenthesis':
      return [node.inner]
    case 'table':
      return node.fields.flatMap(fieldParts)
    case 'binary':
      return [node.left, node.right]
    case 'unary':
      return [node.operand]
    case 'function':
      return [...node.parameters, ...statements(node.body)]
    case 'local':
      return [...node.names.map(({ name }) => name), ...node.values]
    case 'assignment':
      return [...node.targets, ...node.values]
    case 'call statement':
      return [node.call]
    case 'loose expression':
      return [node.expression]
    case 'do':
      return statements(node.body)
    case 'while':
      return [node.condition, ...statements(node.body)]
    case 'repeat':
      return [...statements(node.body), node.condition]
    case 'if':
      return [...node.clauses.flatMap(({ condition, body }) => [condition, ...statements(body)]), ...(node.otherwise?.statements ?? [])]
    case 'numeric for':
      return [node.variable, node.from, node.to, ...(node.step ? [node.step] : []), ...statements(node.body)]
    case 'generic for':
      return [...node.variables, ...node.iterators, ...statements(node.body)]
    case 'function statement':
      return [node.target, node.body]
    case 'local function':
      return [node.name, node.body]
    case 'return':
      return node.values
    case 'goto':
      return [node.label]
    case 'label':
      return [node.name]
  }
}

/**
 * Visits all nodes of a block, parents before children, in the order of the text. Keeps a list instead of calling
 * itself: `a + a + a ...` makes a tree as deep as the line is long.
 */
export function walk(block: Block, visit: (node: Node) => void): void {
  const waiting: Node[] = block.statements.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visit(node)
    pushReversed(waiting, childrenOf(node))
  }
}

/** Puts nodes on a list from which the last is taken first; a reversed copy for each node would cost more than all else. */
export function pushReversed(waiting: Node[], nodes: readonly Node[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index]
    if (node) waiting.push(node)
  }
}

/** The nodes that touch a place, the outermost first. */
export function pathTo(block: Block, offset: number): Node[] {
  const path: Node[] = []
  let nodes: readonly Node[] = block.statements
  for (;;) {
    // Of two that meet at the place the first one counts, as the name in `f(x)` and `f"x"` does.
    const node = nodes.find((candidate) => touches(candidate, offset))
    if (!node) return path
    path.push(node)
    nodes = childrenOf(node)
  }
}
