import type { Expression } from '../language/parser/ast.ts'

const longest = 60

/** What a target or a callee is called, as in "order.items[…]:add": without what an index or an inner call holds. */
export function nameOf(expression: Expression): string {
  const name = pathOf(expression)
  return name.length > longest ? `…${name.slice(1 - longest)}` : name
}

function pathOf(expression: Expression): string {
  let path = ''
  for (let at = expression; ; ) {
    if (at.kind === 'member') [path, at] = [`.${at.name.text}${path}`, at.object]
    else if (at.kind === 'index') [path, at] = [`[…]${path}`, at.object]
    else if (at.kind === 'call') [path, at] = [`(…)${path}`, at.callee]
    else if (at.kind === 'method call') [path, at] = [`:${at.name.text}(…)${path}`, at.object]
    else return (at.kind === 'name' ? at.text : '(…)') + path
  }
}

/** The variable that a callee or a target starts with: `string` in `string.format`. */
export function baseOf(expression: Expression): string | null {
  let at = expression
  while (at.kind === 'member' || at.kind === 'index') at = at.object
  return at.kind === 'name' ? at.text : null
}
