import type { Expression, TableField } from '../parser/ast.ts'
import { type Node, walk } from '../parser/children.ts'
import type { Chunk } from '../parser/parse.ts'

/** Two scripts that do the same have the same meaning here, however they are laid out; their comments belong to it. */
export function meaningOf({ text, body, tokens }: Chunk): string {
  const parts: unknown[] = []
  const lastOnes = new Set<Node | undefined>()
  walk(body, (node) => {
    lastOnes.add(lastOfList(node))
    const isIdle = node.kind === 'parenthesis' && !(lastOnes.has(node) && givesMany(node))
    if (!isIdle) parts.push([node.kind, ...detailsOf(node, text)])
  })
  const comments = tokens.comments.map((comment) => comment.text.replaceAll(/\s+/g, ' ').trim())
  return JSON.stringify([body.statements.length, parts, comments.sort()])
}

/** Only the last one of a list gives all its values; there parentheses mean something, as they take the first. */
function lastOfList(node: Node): Expression | undefined {
  const { kind } = node
  if (kind === 'call' || kind === 'method call') return node.arguments.at(-1)
  if (kind === 'local' || kind === 'assignment' || kind === 'return') return node.values.at(-1)
  if (kind === 'generic for') return node.iterators.at(-1)
  return kind === 'table' ? node.fields.at(-1)?.value : undefined
}

function givesMany(expression: Expression): boolean {
  const { kind } = expression
  return kind === 'parenthesis' ? givesMany(expression.inner) : kind === 'call' || kind === 'method call' || kind === 'vararg'
}

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
