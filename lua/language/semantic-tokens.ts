import type { Name } from './parser/ast.ts'
import type { Node } from './parser/children.ts'
import type { Position } from './positions.ts'
import { objectOf } from './symbol-at.ts'
import type { Company } from './types/company.ts'
import { forbiddenGlobals } from './types/host-types.ts'
import { signatureOf } from './types/lua-type.ts'
import type { Passage } from './types/passage.ts'
import type { OpenScript } from './workspace.ts'

export const tokenTypes = ['variable', 'parameter', 'function', 'method', 'property', 'namespace'] as const
export const tokenModifiers = ['deprecated'] as const
type Look = { type: (typeof tokenTypes)[number]; isDeprecated?: true }

/**
 * What the names of a script are, in the order of the text, in the five numbers a token that LSP and Monaco know. A variable
 * that is nothing else looks as names do: it has no token.
 */
export function semanticTokens(opened: OpenScript): Uint32Array {
  const passages = opened.script.passages.map((passage) => ({ start: passage.start, ...tokensOf(opened, passage) })).filter(({ numbers }) => numbers.length > 0)
  const all = new Uint32Array(passages.reduce((sum, { numbers }) => sum + numbers.length, 0))
  let [filled, last]: [number, Position] = [0, { line: 0, column: 0 }]
  for (const { start, numbers, end } of passages) {
    const begin = opened.lines.positionAt(start)
    const first = moved(begin, { line: numbers[0] ?? 0, column: numbers[1] ?? 0 })
    const { line, column } = distance(last, first)
    all.set(numbers, filled)
    all.set([line, column], filled)
    filled += numbers.length
    last = moved(begin, end)
  }
  return all
}

/** The tokens of one passage: the first is counted from where the passage begins, and `end` is where the last begins, counted from there too. */
type PassageTokens = { numbers: readonly number[]; end: Position; dependsOn: Company }

const known = new WeakMap<Passage, PassageTokens>()

function tokensOf(opened: OpenScript, passage: Passage): PassageTokens {
  const dependsOn = opened.companyOf(passage)
  const before = known.get(passage)
  if (before?.dependsOn === dependsOn) return before
  const tokens = { ...packed(opened, passage), dependsOn }
  known.set(passage, tokens)
  return tokens
}

function packed(opened: OpenScript, { piece, start }: Passage): Pick<PassageTokens, 'numbers' | 'end'> {
  const { lines } = opened
  const begin = lines.positionAt(start)
  const numbers: number[] = []
  let last = begin
  for (const { name, look } of looksOf(opened, piece.nodes)) {
    const position = lines.positionAt(name.start)
    const { line, column } = distance(last, position)
    numbers.push(line, column, name.end - name.start, tokenTypes.indexOf(look.type), look.isDeprecated ? 1 : 0)
    last = position
  }
  return { numbers, end: distance(begin, last) }
}

const distance = (from: Position, to: Position): Position => ({ line: to.line - from.line, column: to.line === from.line ? to.column - from.column : to.column })
const moved = (from: Position, by: Position): Position => ({ line: from.line + by.line, column: by.line === 0 ? from.column + by.column : by.column })

function looksOf(opened: OpenScript, nodes: readonly Node[]): { name: Name; look: Look }[] {
  const parents = new Map<Name, Node>()
  for (const node of nodes) for (const name of fieldNames(node)) parents.set(name, node)
  const found = nodes.flatMap((node) => {
    if (node.kind !== 'name' || node.text === '') return []
    const parent = parents.get(node)
    const look = parent ? fieldLook(opened, node, parent) : nameLook(opened, node)
    return look ? [{ name: node, look }] : []
  })
  return found.sort((a, b) => a.name.start - b.name.start)
}

function fieldNames(node: Node): Name[] {
  if (node.kind === 'member' || node.kind === 'method call') return [node.name]
  return node.kind === 'table' ? node.fields.flatMap((field) => (field.kind === 'named' ? [field.name] : [])) : []
}

function fieldLook({ types }: OpenScript, name: Name, parent: Node): Look {
  if (parent.kind === 'method call') return { type: 'method' }
  const isFunction = parent.kind === 'member' && objectOf(parent, name) !== null && signatureOf(types.typeOf(parent)) !== null
  return { type: isFunction ? 'function' : 'property' }
}

function nameLook({ script, types }: OpenScript, name: Name): Look | null {
  const variable = script.binding.variableOf.get(name)
  if (variable) {
    if (variable.kind === 'parameter' || variable.kind === 'self') return { type: 'parameter' }
    const isFunction = variable.kind === 'function' || (variable.origin.kind === 'value' && variable.origin.expression.kind === 'function')
    return isFunction ? { type: 'function' } : null
  }
  if (!script.binding.globalOf.has(name)) return null
  const host = types.world.globals.get(name.text)
  if (!host) return Object.hasOwn(forbiddenGlobals, name.text) ? { type: 'variable', isDeprecated: true } : null
  const type = host.type()
  if (signatureOf(type)) return { type: 'function' }
  return type.kind === 'table' && type.name === name.text ? { type: 'namespace' } : null
}
