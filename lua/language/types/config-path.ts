import type { Expression } from '../parser/ast.ts'

const longestPath = 20

/** Whether an expression reaches into `config`, as `config.shop` and `config.queues[1]` do. */
export function isConfigPath(expression: Expression): boolean {
  let at = expression
  for (let step = 0; step < longestPath && (at.kind === 'member' || at.kind === 'index'); step += 1) at = at.object
  return at.kind === 'name' && at.text === 'config'
}
