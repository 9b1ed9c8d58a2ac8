import type { Block, FunctionExpression, Statement } from '../language/parser/ast.ts'

/** How many local variables live at once in a function at most, those inside it left out; Lua allows 200. */
export function mostLocals({ parameters, hasSelf, body }: Pick<FunctionExpression, 'parameters' | 'hasSelf' | 'body'>): number {
  return mostInBlock(body, parameters.length + (hasSelf ? 1 : 0))
}

function mostInBlock(block: Block, before: number): number {
  let live = before
  let most = before
  for (const statement of block.statements) {
    live += declared(statement)
    most = Math.max(most, live)
    for (const { body, locals } of blocksOf(statement)) most = Math.max(most, mostInBlock(body, live + locals))
  }
  return most
}

function declared(statement: Statement): number {
  if (statement.kind === 'local') return statement.names.length
  return statement.kind === 'local function' ? 1 : 0
}

/** Loops keep their state in three or four hidden locals. */
function blocksOf(statement: Statement): { body: Block; locals: number }[] {
  const { kind } = statement
  if (kind === 'do' || kind === 'while' || kind === 'repeat') return [{ body: statement.body, locals: 0 }]
  if (kind === 'numeric for') return [{ body: statement.body, locals: 4 }]
  if (kind === 'generic for') return [{ body: statement.body, locals: 4 + statement.variables.length }]
  if (kind !== 'if') return []
  const blocks = statement.clauses.map(({ body }) => ({ body, locals: 0 }))
  return statement.otherwise ? [...blocks, { body: statement.otherwise, locals: 0 }] : blocks
}
