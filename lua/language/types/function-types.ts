import type { Expression, FunctionExpression, Return } from '../parser/ast.ts'
import type { Annotations, ParameterNote } from './annotations.ts'
import { any, lazyType, type LuaType, nil, type Parameter, type Signature, union } from './lua-type.ts'
import { type ClassLookup, readType } from './notation.ts'
import type { Typing } from './typing.ts'

const mostReturns = 10

/** The type of a function, from what its comments say and what it returns. */
export function functionType(typing: Typing, expression: FunctionExpression): LuaType {
  const { world } = typing
  const { script } = world
  const statement = script.facts.statementOf(expression)
  const notes = script.comments.above(statement?.start ?? expression.start)
  const parameters = expression.parameters.map(({ text }) => parameterOf(text, notes.parameters.find(({ name }) => name === text), world.classes))
  const signature: Signature = {
    parameters,
    isVararg: expression.isVararg,
    hasSelf: expression.hasSelf,
    result: resultsOf(typing, expression, notes),
    resultDocs: notes.returns.map((line) => returnDoc(line, world.classes)),
    doc: notes.doc,
    example: '',
    definition: { uri: script.uri, span: statement ?? expression },
    isDeclared: notes.parameters.length > 0 && notes.parameters.length >= parameters.length,
  }
  return { kind: 'function', signature }
}

function parameterOf(name: string, note: ParameterNote | undefined, classes: ClassLookup): Parameter {
  if (!note) return { name, type: () => any, doc: '', isOptional: true }
  const read = readType(note.notation, classes)
  return { name, type: lazyType(() => readType(note.notation, classes).type), doc: read.rest.trim(), isOptional: note.isOptional || /\?|\bnil\b/.test(note.notation.slice(0, note.notation.length - read.rest.length)) }
}

function returnDoc(line: string, classes: ClassLookup): string {
  const { rest } = readType(line, classes)
  return rest.replace(/^\s*[A-Za-z_]\w*\s*#?/, (name) => (rest.includes('#') ? '' : name)).replace(/^\s*#/, '').trim()
}

function resultsOf(typing: Typing, expression: FunctionExpression, notes: Annotations): (index: number) => LuaType {
  const declared = notes.returns.flatMap((line) => splitTypes(line))
  if (declared.length > 0) return (index) => (index < declared.length ? readType(declared[index] ?? '', typing.world.classes).type : nil)
  const returns = typing.world.script.facts.returnsOf(expression)
  const results = new Map<number, () => LuaType>()
  return (index) => {
    const known = results.get(index)
    if (known) return known()
    const result = lazyType(() => unionOfReturns(typing, returns, index))
    results.set(index, result)
    return result()
  }
}

/** `---@return string, number` declares two results. */
function splitTypes(line: string): string[] {
  const { rest } = readType(line, () => null)
  const own = line.slice(0, line.length - rest.length)
  return rest.trimStart().startsWith(',') ? [own, ...splitTypes(rest.trimStart().slice(1))] : [own]
}

export function unionOfReturns(typing: Typing, returns: readonly Return[], index: number): LuaType {
  if (returns.length === 0) return nil
  return union(returns.slice(0, mostReturns).map(({ values }) => returnedAt(typing, values, index)))
}

function returnedAt(typing: Typing, values: readonly Expression[], index: number): LuaType {
  const own = values[index]
  if (own) return typing.typeOf(own)
  const last = values.at(-1)
  return last ? typing.resultOf(last, index - values.length + 1) : nil
}
