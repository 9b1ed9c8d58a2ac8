import type { Expression, Name } from '../parser/ast.ts'
import type { Node } from '../parser/children.ts'
import type { Finding, Rule } from './diagnostic.ts'

export const readOnly: Rule = {
  name: 'read-only',
  severity: 'error',
  explanation: 'A script writes to the config, which can only be read.',
  checkTypes: ({ piece, names }, { script: { binding } }) => {
    if (!names.has('config')) return none
    const isConfig = (written: Expression) => {
      const name = rootOf(written)
      return name?.text === 'config' && binding.globalOf.get(name) !== undefined
    }
    return piece.nodes.flatMap(writtenBy).filter(isConfig).map(({ start, end }) => ({ start, end, message: 'The config is read-only: this raises an error. Copy what you want to change.' }))
  },
}

const none: Finding[] = []
const writers = new Set(['table.insert', 'table.remove', 'table.sort', 'rawset'])

/** What a statement or a call sets something in. */
function writtenBy(node: Node): Expression[] {
  if (node.kind === 'assignment') return node.targets.filter(({ kind }) => kind !== 'name')
  if (node.kind === 'function statement') return node.target.kind === 'name' ? [] : [node.target]
  return node.kind === 'call' && writers.has(calleeName(node.callee)) ? node.arguments.slice(0, 1) : []
}

function calleeName(callee: Expression): string {
  if (callee.kind === 'name') return callee.text
  return callee.kind === 'member' && callee.object.kind === 'name' ? `${callee.object.text}.${callee.name.text}` : ''
}

function rootOf(expression: Expression): Name | null {
  let at = expression
  while (at.kind === 'member' || at.kind === 'index') at = at.object
  return at.kind === 'name' ? at : null
}
