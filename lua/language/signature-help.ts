import type { Call, MethodCall } from './parser/ast.ts'
import { pathTo } from './parser/children.ts'
import type { Tokens } from './parser/tokens.ts'
import { describeParameter, describeResults } from './types/describe-type.ts'
import type { Signature } from './types/lua-type.ts'
import type { OpenScript } from './workspace.ts'

export type SignatureHelp = {
  /** As in `http.get(url: string, options?: HttpOptions)`. */
  label: string
  doc: string
  /** Where each parameter stands in the label, and what it is. */
  parameters: { start: number; end: number; doc: string }[]
  active: number
}

/** The function whose arguments are being typed. */
export function signatureHelpAt(opened: OpenScript, offset: number): SignatureHelp | null {
  const { script, types } = opened
  const { tokens, body } = script.chunk
  const lastTyped = script.text.slice(0, offset).trimEnd().length
  const call = pathTo(body, lastTyped).findLast((node): node is Call | MethodCall => (node.kind === 'call' || node.kind === 'method call') && isInside(node, offset, script.text))
  const signature = call ? types.signatureOfCall(call) : null
  if (!call || !signature) return null
  const shift = call.kind === 'method call' && !signature.hasSelf ? 1 : 0
  const name = script.text.slice(call.start, call.argumentsStart).trim()
  return { ...labelOf(name, signature, shift), doc: signature.doc, active: commasBefore(tokens, call.argumentsStart, offset) }
}

function isInside({ argumentsStart, end }: Call | MethodCall, offset: number, text: string): boolean {
  if (text[argumentsStart] !== '(') return false
  return argumentsStart < offset && (offset < end || text[end - 1] !== ')')
}

function labelOf(name: string, signature: Signature, shift: number): Pick<SignatureHelp, 'label' | 'parameters'> {
  const parameters: SignatureHelp['parameters'] = []
  let label = `${name}(`
  for (const parameter of signature.parameters.slice(shift)) {
    if (parameters.length > 0) label += ', '
    const text = describeParameter(parameter, 1)
    parameters.push({ start: label.length, end: label.length + text.length, doc: parameter.doc })
    label += text
  }
  if (signature.isVararg) label += parameters.length > 0 ? ', ...' : '...'
  const results = describeResults(signature, 1)
  return { label: `${label})${results === '' ? '' : `: ${results}`}`, parameters }
}

/** How many arguments are complete before a place. */
function commasBefore({ kinds, starts }: Tokens, open: number, offset: number): number {
  let [depth, commas] = [0, 0]
  for (let token = firstFrom(starts, open); (starts[token] ?? offset) < offset; token += 1) {
    const kind = kinds[token]
    if (kind === '(' || kind === '{' || kind === '[' || kind === 'function') depth += 1
    else if (kind === ')' || kind === '}' || kind === ']' || kind === 'end') depth -= 1
    else if (kind === ',' && depth === 1) commas += 1
  }
  return commas
}

function firstFrom(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
