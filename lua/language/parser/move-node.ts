import type { Block } from './ast.ts'
import type { Node } from './children.ts'
import type { Span } from './span.ts'

/** Moves a node, and what belongs to it but is no node; not its children. */
export function moveNode(node: Node, by: number): void {
  move(node, by)
  switch (node.kind) {
    case 'call':
    case 'method call':
      node.argumentsStart += by
      return
    case 'table':
      for (const field of node.fields) move(field, by)
      return
    case 'function':
      move(node.parametersSpan, by)
      return move(node.body, by)
    case 'local':
      for (const { attributeSpan } of node.names) if (attributeSpan) move(attributeSpan, by)
      return
    case 'if':
      for (const clause of node.clauses) moveClause(clause, by)
      return node.otherwise ? move(node.otherwise, by) : undefined
    case 'do': case 'while': case 'repeat': case 'numeric for': case 'generic for':
      return move(node.body, by)
    case 'name': case 'nil': case 'boolean': case 'number': case 'string': case 'vararg': case 'member': case 'index': case 'parenthesis': case 'binary': case 'unary':
    case 'missing': case 'assignment': case 'call statement': case 'loose expression': case 'function statement': case 'local function': case 'return': case 'break':
    case 'goto': case 'label':
      return undefined
  }
}

function moveClause(clause: Span & { body: Block }, by: number): void {
  move(clause, by)
  move(clause.body, by)
}

export function move(span: Span, by: number): void {
  span.start += by
  span.end += by
}
