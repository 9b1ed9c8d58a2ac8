import type { Block, Statement } from '../parser/ast.ts'
import type { Finding, Rule } from './diagnostic.ts'

export const assignToUndeclaredGlobal: Rule = {
  name: 'assign-to-undeclared-global',
  severity: 'warning',
  explanation: 'A variable is assigned that was not declared with `local`, so it would be global.',
  check: ({ script }) => {
    const declarable = declarableNames(script.chunk.body)
    const writes = [...script.binding.globals.values()].flatMap(({ name, references }) => references.filter(({ access }) => access === 'write').map((reference) => ({ name, at: reference.name })))
    return writes.map(({ name, at }): Finding => {
      const start = declarable.get(at.start)
      const isFirst = start !== undefined && writes.find((write) => write.name === name)?.at === at
      return { start: at.start, end: at.end, message: `\`${name}\` is not declared: put \`local\` before it.`, ...(isFirst ? { fix: { title: 'Declare it as local', edits: [{ start, end: start, text: 'local ' }] } } : {}) }
    })
  },
}

/** For names that are assigned alone by a statement of the chunk itself, where that statement starts. */
function declarableNames(body: Block): Map<number, number> {
  const starts = new Map<number, number>()
  for (const statement of body.statements) for (const at of assignedAlone(statement)) starts.set(at, statement.start)
  return starts
}

function assignedAlone(statement: Statement): number[] {
  if (statement.kind === 'function statement') return statement.target.kind === 'name' ? [statement.target.start] : []
  return statement.kind === 'assignment' && statement.targets.length === 1 ? statement.targets.map(({ start }) => start) : []
}
