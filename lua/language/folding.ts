import type { Node } from './parser/children.ts'
import type { Span } from './parser/span.ts'
import type { Comment } from './parser/tokens.ts'
import type { OpenScript } from './workspace.ts'

/** Lines that can be folded under their first one. */
export type Fold = { startLine: number; endLine: number; kind: 'block' | 'comment' | 'region' }

export function foldsOf({ script, lines }: OpenScript): Fold[] {
  const folds: Fold[] = []
  const add = ({ start, end }: Span, kind: Fold['kind'], keepsLastLine: boolean) => {
    const [first, last] = [lines.positionAt(start).line, lines.positionAt(end).line - (keepsLastLine ? 1 : 0)]
    if (last > first) folds.push({ startLine: first, endLine: last, kind })
  }
  script.visit((node) => {
    for (const span of foldable(node)) add(span, 'block', true)
  })
  for (const span of commentRuns(script.chunk.tokens.comments, script.text)) add(span, 'comment', false)
  for (const span of regions(script.chunk.tokens.comments)) add(span, 'region', false)
  return folds
}

function foldable(node: Node): Span[] {
  switch (node.kind) {
    case 'if':
      return [...node.clauses.map(({ start, body }) => ({ start, end: body.end })), ...(node.otherwise ? [node.otherwise] : [])]
    case 'function': case 'table': case 'do': case 'while': case 'repeat': case 'numeric for': case 'generic for': case 'call': case 'method call':
      return [node]
    case 'string': case 'name': case 'nil': case 'boolean': case 'number': case 'vararg': case 'member': case 'index': case 'parenthesis': case 'binary':
    case 'unary': case 'missing': case 'local': case 'assignment': case 'call statement': case 'loose expression': case 'function statement':
    case 'local function': case 'return': case 'break': case 'goto': case 'label':
      return []
  }
}

/** Comments on lines that follow each other. */
function commentRuns(comments: readonly Comment[], text: string): Span[] {
  const runs: Span[] = []
  for (const { start, end } of comments) {
    const last = runs.at(-1)
    if (last && /^[ \t]*\r?\n[ \t]*$/.test(text.slice(last.end, start))) last.end = end
    else runs.push({ start, end })
  }
  return runs
}

/** From `--region` or `--#region` to its end. */
function regions(comments: readonly Comment[]): Span[] {
  const open: number[] = []
  const spans: Span[] = []
  for (const { text, start, end } of comments) {
    if (/^\s*#?region\b/.test(text)) open.push(start)
    const first = /^\s*#?endregion\b/.test(text) ? open.pop() : undefined
    if (first !== undefined) spans.push({ start: first, end })
  }
  return spans
}
