import type { Expression, TableField } from '../parser/ast.ts'
import { type Node, walk } from '../parser/children.ts'
import type { Chunk } from '../parser/parse.ts'

/** Two scripts that do the same have the same meaning here, however they are laid out; their comments belong to it. */
export function meaningOf({ text, body, tokens }: Chunk): string {
  const parts: unknown[] = []
  walk(body, (node) => {
    if (!isIdle(node)) parts.push([node.kind, ...detailsOf(node, text)])
  })
  const comments = tokens.comments.map((comment) => comment.text.replaceAll(/\s+/g, ' ').trim())
  return JSON.stringify([body.statements.length, parts, comments.sort()])
}

/** Parentheses mean something where they take the first of many values. */
function isIdle(node: Node): boolean {
  return node.kind === 'parenthesis' && !givesMany(node.inner)
}

const givesMany = ({ kind }: Expression): boolean => kind === 'call' || kind === 'method call' || kind === 'vararg'

/** What children in their order do not tell. */
function detailsOf(node: Node, text: string): unknown[] {
  switch (node.kind) {
    case 'name': return [node.text]
    case 'boolean': case 'string': return [node.value]
    case 'number': return [text.slice(node.start, node.end).toLowerCase().replace(/^\./, '0.')]
    case 'binary': case 'unary': return [node.operator]
    case 'call': case 'method call': return [node.arguments.length]
    case 'table': return node.fields.map(({ kind }: TableField) => kind)
    case 'function': return [node.parameters.length, node.isVararg, node.hasSelf, node.body.statements.length]
    case 'local': return [...node.names.map(({ attribute }) => attribute), node.values.length]
    case 'assignment': return [node.targets.length, node.values.length]
    case 'do': case 'while': case 'repeat': return [node.body.statements.length]
    case 'if': return [...node.clauses.map(({ body }) => body.statements.length), node.otherwise?.statements.length ?? null]
    case 'numeric for': return [node.step !== null, node.body.statements.length]
    case 'generic for': return [node.variables.length, node.iterators.length, node.body.statements.length]
    case 'return': return [node.values.length]
    case 'nil': case 'vararg': case 'missing': case 'break': case 'member': case 'index': case 'parenthesis': case 'call statement':
    case 'loose expression': case 'function statement': case 'local function': case 'goto': case 'label':
      return []
  }
}
