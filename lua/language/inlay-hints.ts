import type { Call, Expression, MethodCall, Name } from './parser/ast.ts'
import type { Position } from './positions.ts'
import { describeType } from './types/describe-type.ts'
import type { OpenScript } from './workspace.ts'

export type InlayHint = { position: Position; label: string; kind: 'parameter' | 'type' }

const longest = 40

/** Names of parameters before bare values, and types behind variables that get the result of a call. */
export function inlayHints(opened: OpenScript, from: number, to: number): InlayHint[] {
  const hints: InlayHint[] = []
  opened.script.visit((node) => {
    if (node.end < from || node.start > to) return
    if (node.kind === 'call' || node.kind === 'method call') hints.push(...parameterHints(opened, node))
    if (node.kind === 'local') for (const { name } of node.names) if (node.values.some(isCall)) hints.push(...typeHints(opened, name))
    if (node.kind === 'generic for') for (const name of node.variables) hints.push(...typeHints(opened, name))
  })
  return hints
}

const isCall = ({ kind }: Expression): boolean => kind === 'call' || kind === 'method call'

function parameterHints({ types, lines, script }: OpenScript, call: Call | MethodCall): InlayHint[] {
  const signature = types.signatureOfCall(call)
  if (!signature || script.text[call.argumentsStart] !== '(') return []
  const shift = call.kind === 'method call' && !signature.hasSelf ? 1 : 0
  const parameters = signature.parameters.slice(shift)
  // The only parameter of a function is clear from the function's name.
  if (parameters.length < 2) return []
  return call.arguments.flatMap((argument, index): InlayHint[] => {
    const name = parameters[index]?.name
    return name !== undefined && isBare(argument) ? [{ position: lines.positionAt(argument.start), label: `${name}:`, kind: 'parameter' }] : []
  })
}

const isBare = ({ kind }: Expression): boolean => kind === 'nil' || kind === 'boolean' || kind === 'number' || kind === 'string'

function typeHints({ script, types, lines }: OpenScript, name: Name): InlayHint[] {
  const variable = script.binding.variableOf.get(name)
  const type = variable ? types.typeOfVariable(variable) : null
  if (!variable || !type || type.kind === 'any' || variable.name.startsWith('_')) return []
  const text = describeType(type, 0)
  return text.length > longest || text === 'table' ? [] : [{ position: lines.positionAt(name.end), label: `: ${text}`, kind: 'type' }]
}
