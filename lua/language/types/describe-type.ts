import { type Field, isOptionalType, type LuaType, type Parameter, type Signature, type TableType } from './lua-type.ts'

const mostFields = 6

/** A type as people write it. `depth` tells how far into tables. */
export function describeType(type: LuaType, depth = 1): string {
  switch (type.kind) {
    case 'union':
      return describeUnion(type.members, depth)
    case 'literal':
      return typeof type.value === 'string' ? JSON.stringify(type.value) : String(type.value)
    case 'function':
      return describeFunction(type.signature, depth)
    case 'table':
      return describeTable(type, depth)
    case 'any':
    case 'nil':
    case 'boolean':
    case 'number':
    case 'integer':
    case 'string':
    case 'thread':
      return type.kind
  }
}

function describeUnion(members: readonly LuaType[], depth: number): string {
  const others = members.filter(({ kind }) => kind !== 'nil').map((member) => describeType(member, depth))
  const text = [...new Set(others)].join(' | ')
  if (others.length === members.length) return text
  return others.length === 1 && !text.includes(' ') ? `${text}?` : `${text} | nil`
}

function describeFunction(signature: Signature, depth: number): string {
  if (depth < 0 || isUnknown(signature)) return 'function'
  const result = describeResults(signature, depth - 1)
  return `fun(${signature.parameters.map((parameter) => describeParameter(parameter, depth - 1)).join(', ')}${variable(signature)})${result === '' ? '' : `: ${result}`}`
}

const isUnknown = ({ parameters, isVararg, isDeclared, definition }: Signature): boolean => parameters.length === 0 && isVararg && !isDeclared && definition === null

const variable = ({ isVararg, parameters }: Signature): string => (isVararg ? `${parameters.length > 0 ? ', ' : ''}...` : '')

export function describeParameter({ name, type, isOptional }: Parameter, depth = 0): string {
  const known = type()
  const mark = isOptional ? '?' : ''
  return known.kind === 'any' ? `${name}${mark}` : `${name}${mark}: ${describeType(known, depth)}`
}

/** All results, as in "string?, string?"; empty when there is none. */
export function describeResults(signature: Signature, depth = 0): string {
  const results: string[] = []
  for (let index = 0; index < 5; index += 1) {
    const type = signature.result(index)
    if (type.kind === 'nil' || (index > 0 && type.kind === 'any')) break
    results.push(describeType(type, depth))
  }
  return results.join(', ')
}

function describeTable(type: TableType, depth: number): string {
  if (type.name !== null) return type.name
  // A table may hold itself.
  if (depth < 0) return 'table'
  const element = type.element()
  if (element && type.fields().size === 0) return describeElements(element, type.isList, depth)
  if (depth <= 0) return 'table'
  const fields = [...type.fields().values()]
  if (fields.length === 0) return 'table'
  const shown = fields.slice(0, mostFields).map((field) => describeField(field, depth - 1))
  return `{ ${shown.join(', ')}${fields.length > mostFields ? ', …' : ''} }`
}

function describeElements(element: LuaType, isList: boolean, depth: number): string {
  const text = describeType(element, depth - 1)
  if (!isList) return `table<string, ${text}>`
  return text.includes(' ') && !text.startsWith('{') ? `(${text})[]` : `${text}[]`
}

function describeField({ name, type, isOptional }: Field, depth: number): string {
  const known = type()
  const mark = isOptional && !isOptionalType(known) ? '?' : ''
  return `${name}${mark}: ${describeType(known, depth)}`
}
