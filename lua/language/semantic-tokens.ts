import type { Name } from './parser/ast.ts'
import type { Node } from './parser/children.ts'
import { objectOf } from './symbol-at.ts'
import { forbiddenGlobals } from './types/host-types.ts'
import { signatureOf } from './types/lua-type.ts'
import type { OpenScript } from './workspace.ts'

export const tokenTypes = ['variable', 'parameter', 'function', 'method', 'property', 'namespace'] as const
export const tokenModifiers = ['declaration', 'readonly', 'defaultLibrary', 'deprecated', 'modification'] as const
export type SemanticToken = { line: number; column: number; length: number; type: (typeof tokenTypes)[number]; modifiers: (typeof tokenModifiers)[number][] }

/** What every name of a script is, in the order of the text. */
export function semanticTokens(opened: OpenScript): SemanticToken[] {
  const { script, lines } = opened
  const parents = new Map<Name, Node>()
  script.visit((node) => {
    for (const name of fieldNames(node)) parents.set(name, node)
  })
  const tokens: { name: Name; token: Pick<SemanticToken, 'type' | 'modifiers'> }[] = []
  script.visit((node) => {
    if (node.kind !== 'name' || node.text === '') return
    const parent = parents.get(node)
    const token = parent ? fieldToken(opened, node, parent) : nameToken(opened, node)
    if (token) tokens.push({ name: node, token })
  })
  return tokens.sort((a, b) => a.name.start - b.name.start).map(({ name, token }) => ({ ...lines.positionAt(name.start), length: name.end - name.start, ...token }))
}

function fieldNames(node: Node): Name[] {
  if (node.kind === 'member' || node.kind === 'method call') return [node.name]
  return node.kind === 'table' ? node.fields.flatMap((field) => (field.kind === 'named' ? [field.name] : [])) : []
}

function fieldToken({ types }: OpenScript, name: Name, parent: Node): Pick<SemanticToken, 'type' | 'modifiers'> {
  if (parent.kind === 'method call') return { type: 'method', modifiers: [] }
  const object = objectOf(parent, name)
  const isFunction = parent.kind === 'member' && object !== null && signatureOf(types.typeOf(parent)) !== null
  return { type: isFunction ? 'function' : 'property', modifiers: [] }
}

function nameToken({ script, types }: OpenScript, name: Name): Pick<SemanticToken, 'type' | 'modifiers'> | null {
  const variable = script.binding.variableOf.get(name)
  if (variable) {
    const isParameter = variable.kind === 'parameter' || variable.kind === 'self'
    const isFunction = variable.kind === 'function' || variable.origin.kind === 'value' && variable.origin.expression.kind === 'function'
    return { type: isParameter ? 'parameter' : isFunction ? 'function' : 'variable', modifiers: [...(variable.declaration === name ? ['declaration' as const] : []), ...(variable.attribute ? ['readonly' as const] : [])] }
  }
  if (!script.binding.globalOf.has(name)) return null
  const host = types.world.globals.get(name.text)
  if (!host) return { type: 'variable', modifiers: Object.hasOwn(forbiddenGlobals, name.text) ? ['deprecated'] : [] }
  const type = host.type()
  return { type: signatureOf(type) ? 'function' : type.kind === 'table' && type.name === name.text ? 'namespace' : 'variable', modifiers: ['defaultLibrary'] }
}
