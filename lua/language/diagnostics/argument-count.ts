import type { Call, Expression, MethodCall } from '../parser/ast.ts'
import type { Signature } from '../types/lua-type.ts'
import type { OpenScript } from '../workspace.ts'
import type { Finding, Rule } from './diagnostic.ts'

export const argumentCount: Rule = {
  name: 'argument-count',
  severity: 'warning',
  explanation: 'A function gets more arguments than it takes, or lacks one that it needs.',
  checkTypes: ({ calls }, opened) => calls.flatMap((call) => checkCall(opened, call)),
}

const none: Finding[] = []

function checkCall({ script, types }: OpenScript, call: Call | MethodCall): Finding[] {
  const type = call.kind === 'call' ? types.typeOf(call.callee) : (types.fieldAt(call)?.type() ?? null)
  if (type?.kind !== 'function') return none
  const { signature } = type
  const shift = (call.kind === 'method call' ? 1 : 0) - (signature.hasSelf ? 1 : 0)
  const given = call.arguments.length + shift
  const extra = call.arguments[Math.max(0, signature.parameters.length - shift)]
  if (given > signature.parameters.length && !signature.isVararg && extra) return [tooMany(signature, extra, call)]
  const isOpenEnded = call.arguments.some((argument, index) => argument.kind === 'missing' || (index === call.arguments.length - 1 && givesSeveral(argument)))
  const missing = isOpenEnded ? undefined : signature.parameters.slice(Math.max(0, given)).find(({ isOptional }) => !isOptional)
  if (!missing || !signature.isDeclared) return none
  const name = script.text.slice(call.kind === 'call' ? call.callee.start : call.name.start, call.argumentsStart).trim()
  return [{ start: call.argumentsStart, end: call.end, message: `\`${name}\` needs the argument \`${missing.name}\`.` }]
}

const givesSeveral = ({ kind }: Expression): boolean => kind === 'call' || kind === 'method call' || kind === 'vararg'

function tooMany({ parameters }: Signature, { start }: Expression, { arguments: values }: Call | MethodCall): Finding {
  const takes = parameters.length === 0 ? 'no argument' : parameters.length === 1 ? 'one argument' : `${parameters.length} arguments`
  return { start, end: values.at(-1)?.end ?? start, message: `The function takes ${takes}: this one is dropped.` }
}
