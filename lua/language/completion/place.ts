import type { Call, Expression, Member, MethodCall, StringLiteral, Table } from '../parser/ast.ts'
import { isNamePart } from '../parser/characters.ts'
import { type Node, pathTo } from '../parser/children.ts'
import type { Span } from '../parser/span.ts'
import type { Script } from '../types/script.ts'

/** What can stand where the cursor is. */
export type Place = { script: Script; offset: number; replace: Span; path: Node[] } & (
  | { kind: 'member'; object: Expression; withColon: boolean }
  | { kind: 'text'; literal: StringLiteral }
  | { kind: 'key'; table: Table }
  | { kind: 'name'; startsStatement: boolean }
  | { kind: 'none' }
)

export function placeAt(script: Script, offset: number): Place {
  const start = wordStart(script.text, offset)
  const path = pathTo(script.chunk.body, offset)
  const common = { script, offset, replace: { start, end: wordEnd(script.text, offset) }, path }
  if (isInComment(script, offset) || isNewName(script, path, { start, offset })) return { ...common, kind: 'none' }
  const literal = path.at(-1)
  if (literal?.kind === 'string') return literal.start < offset ? { ...common, replace: insideOf(literal, script.text), kind: 'text', literal } : { ...common, kind: 'none' }
  if (literal?.kind === 'number') return { ...common, kind: 'none' }
  const member = memberBefore(script, start, path)
  if (member) return { ...common, kind: 'member', ...member }
  const table = keyTable(script, start, path)
  if (table) return { ...common, kind: 'key', table }
  return { ...common, kind: 'name', startsStatement: startsStatement(script, start, path) }
}

function wordStart(text: string, offset: number): number {
  let start = offset
  while (isNamePart(text.charCodeAt(start - 1))) start -= 1
  return start
}

function wordEnd(text: string, offset: number): number {
  let end = offset
  while (isNamePart(text.charCodeAt(end))) end += 1
  return end
}

function insideOf({ start, end }: StringLiteral, text: string): Span {
  const isClosed = end - start > 1 && text[end - 1] === text[start]
  return { start: start + 1, end: isClosed ? end - 1 : end }
}

const isInComment = ({ chunk }: Script, offset: number): boolean =>
  chunk.tokens.comments.some(({ start, end, isLong }) => start < offset && (offset < end || (!isLong && offset === end)))

/** Whether a new name is being typed: nothing that exists can help. */
function isNewName(script: Script, path: readonly Node[], { start, offset }: { start: number; offset: number }): boolean {
  const { kinds, starts } = script.chunk.tokens
  const before = kinds[lastIndexBefore(starts, start)]
  const isDeclaring = before === 'local' || before === 'function' || before === 'for' || before === 'goto' || before === '::'
  return isDeclaring || path.some((node) => isInParameters(node, offset)) || isDeclaredName(path)
}

function isInParameters(node: Node, offset: number): boolean {
  return node.kind === 'function' && node.parametersSpan.start < offset && offset < node.parametersSpan.end
}

function isDeclaredName(path: readonly Node[]): boolean {
  const name = path.at(-1)
  const parent = path.at(-2)
  if (name?.kind !== 'name') return false
  if (parent?.kind === 'local') return parent.names.some((declared) => declared.name === name)
  return parent?.kind === 'generic for' && parent.variables.includes(name)
}

function lastIndexBefore(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The object before the dot or colon that stands before the word. */
function memberBefore({ text }: Script, start: number, path: readonly Node[]): { object: Expression; withColon: boolean } | null {
  const mark = text[start - 1]
  if ((mark !== '.' && mark !== ':') || text[start - 2] === mark) return null
  const owner = path.findLast((node): node is Member | MethodCall => (node.kind === 'member' || node.kind === 'method call') && node.object.end <= start - 1 && node.name.end >= start - 1)
  return owner ? { object: owner.object, withColon: mark === ':' } : null
}

/** The table constructor in which a key may stand here. */
function keyTable({ text }: Script, start: number, path: readonly Node[]): Table | null {
  const table = path.findLast((node) => node.kind === 'table' || node.kind === 'function')
  const before = text.slice(0, start).trimEnd().at(-1)
  return table?.kind === 'table' && table.start < start && (before === '{' || before === ',' || before === ';') ? table : null
}

/** Whether the word is the first of a statement. */
function startsStatement({ text }: Script, start: number, path: readonly Node[]): boolean {
  const before = text.slice(Math.max(0, start - 200), start)
  const isFirstInFunction = path.some((node) => node.kind === 'function' && node.body.start <= start && text.slice(node.body.start, start).trim() === '')
  return isFirstInFunction || /(?:^|[\n;]|\b(?:then|do|else|repeat|end))[ \t]*$/.test(before)
}

export type Argument = { call: Call | MethodCall; index: number }

/** The call that an expression is an argument of. */
export function argumentOf(path: readonly Node[], argument: Node): Argument | null {
  const at = path.indexOf(argument)
  const call = path[at - 1]
  if (call?.kind !== 'call' && call?.kind !== 'method call') return null
  const index = call.arguments.findIndex((candidate) => candidate === argument)
  return index < 0 ? null : { call, index }
}
