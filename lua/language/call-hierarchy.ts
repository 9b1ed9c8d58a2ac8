import type { Expression, FunctionExpression, Name } from './parser/ast.ts'
import { type Node, pathTo } from './parser/children.ts'
import { covers, type Span } from './parser/span.ts'
import type { Range } from './positions.ts'
import { occurrencesOf } from './references.ts'
import { symbolAt } from './symbol-at.ts'
import { type Definition, signatureOf } from './types/lua-type.ts'
import type { OpenScript } from './workspace.ts'

/** A function, or a script as a whole: then `name` is empty. */
export type CallItem = { uri: string; name: string; range: Range; selection: Range }
export type Calls = { item: CallItem; at: Range[] }

/** The function that a place names or stands in; the whole script outside of all. */
export function callItemAt(opened: OpenScript, offset: number): CallItem {
  const symbol = symbolAt(opened, offset)
  const named = symbol && symbol.kind !== 'label' ? signatureOf(symbol.kind === 'variable' ? opened.types.typeOfVariable(symbol.variable) : symbol.kind === 'field' ? (symbol.field?.type() ?? { kind: 'any' }) : opened.types.typeOfName(symbol.name)) : null
  return (named?.definition ? itemDefinedAt(opened, named.definition) : null) ?? enclosing(opened, offset)
}

function itemDefinedAt({ workspace }: OpenScript, { uri, span }: Definition): CallItem | null {
  const opened = workspace.open(uri)
  return opened ? enclosing(opened, innerOf(opened, span)) : null
}

/** A place inside the function that a statement makes. */
function innerOf({ script }: OpenScript, span: Span): number {
  const path = pathTo(script.chunk.body, span.start)
  const made = path.flatMap((node) => functionIn(node)).find((node) => covers(span, node))
  return made ? made.body.start : span.start
}

function functionIn(node: Node): FunctionExpression[] {
  if (node.kind === 'function statement' || node.kind === 'local function') return [node.body]
  if (node.kind === 'local' || node.kind === 'assignment') return node.values.filter((value) => value.kind === 'function')
  return node.kind === 'function' ? [node] : []
}

/** The innermost named function around a place. */
function enclosing({ script, lines }: OpenScript, offset: number): CallItem {
  const path = pathTo(script.chunk.body, offset)
  for (const node of path.toReversed()) {
    const name = nameOfFunction(node, offset)
    if (name) return { uri: script.uri, name: script.text.slice(name.start, name.end), range: lines.rangeOf(node), selection: lines.rangeOf(name) }
  }
  return { uri: script.uri, name: '', range: lines.rangeOf(script.chunk.body), selection: lines.rangeOf({ start: 0, end: 0 }) }
}

function nameOfFunction(node: Node, offset: number): Span | null {
  const holds = (value: Expression | undefined) => value?.kind === 'function' && value.body.start <= offset && offset <= value.end
  if (node.kind === 'function statement') return holds(node.body) ? node.target : null
  if (node.kind === 'local function') return holds(node.body) ? node.name : null
  if (node.kind === 'local') return node.names.find((_, index) => holds(node.values[index]))?.name ?? null
  return node.kind === 'assignment' ? (node.targets.find((_, index) => holds(node.values[index])) ?? null) : null
}

/** Who calls a function. */
export function incomingCalls(opened: OpenScript, offset: number): Calls[] {
  const symbol = symbolAt(opened, offset)
  const uses = symbol ? occurrencesOf(opened, symbol).filter((occurrence) => occurrence.opened.script.facts.isCalled(occurrence.span)) : []
  return grouped(uses.map((use) => ({ item: enclosing(use.opened, use.span.start), at: use.opened.lines.rangeOf(use.span) })))
}

/** What the function at a place calls, as far as its code is in the connector. */
export function outgoingCalls(opened: OpenScript, offset: number): Calls[] {
  const { script, lines, types } = opened
  const own = callItemAt(opened, offset)
  const calls: { item: CallItem; at: Range }[] = []
  script.visit((node) => {
    if (node.kind !== 'call' && node.kind !== 'method call') return
    const name = node.kind === 'method call' ? node.name : calledName(node.callee)
    const definition = types.signatureOfCall(node)?.definition
    const item = definition ? itemDefinedAt(opened, definition) : null
    if (item && name && isSame(enclosing(opened, node.start), own)) calls.push({ item, at: lines.rangeOf(name) })
  })
  return grouped(calls)
}

function calledName(callee: Expression): Name | null {
  if (callee.kind === 'member') return callee.name
  return callee.kind === 'name' ? callee : null
}

const isSame = (a: CallItem, b: CallItem): boolean => a.uri === b.uri && a.selection.start.line === b.selection.start.line && a.selection.start.column === b.selection.start.column

function grouped(calls: readonly { item: CallItem; at: Range }[]): Calls[] {
  const groups: Calls[] = []
  for (const { item, at } of calls) {
    const group = groups.find((other) => isSame(other.item, item))
    if (group) group.at.push(at)
    else groups.push({ item, at: [at] })
  }
  return groups
}
