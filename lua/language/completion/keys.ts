import type { Node } from '../parser/children.ts'
import { allFields } from '../types/fields.ts'
import { any, type LuaType } from '../types/lua-type.ts'
import type { OpenScript } from '../workspace.ts'
import type { Proposal } from './completion-item.ts'
import { argumentOf, type Place } from './place.ts'
import { fieldProposal } from './proposals.ts'

/** The keys of a table that a function expects, or that an endpoint answers with. */
export function completeKeys(opened: OpenScript, place: Place): Proposal[] {
  if (place.kind !== 'key') return []
  const taken = new Set(place.table.fields.flatMap((field) => (field.kind === 'named' && field.name.end !== place.offset ? [field.name.text] : [])))
  const fields = [...allFields(expectedType(opened, place.path, place.table)).values()]
  return fields.filter(({ name }) => !taken.has(name)).map((field) => ({ ...fieldProposal(field, { rank: field.isOptional ? 1 : 0, kind: 'field' }), insert: `${field.name} = ` }))
}

/** The type that the place of an expression asks for. */
export function expectedType(opened: OpenScript, path: readonly Node[], expression: Node): LuaType {
  const { types, script } = opened
  const argument = argumentOf(path, expression)
  if (argument) {
    const signature = types.signatureOfCall(argument.call)
    const shift = argument.call.kind === 'method call' && !signature?.hasSelf ? 1 : 0
    return signature?.parameters[argument.index + shift]?.type() ?? any
  }
  const parent = path[path.indexOf(expression) - 1]
  const isResponse = parent?.kind === 'return' && script.kind === 'apiEndpoints' && !path.some(({ kind }) => kind === 'function')
  if (isResponse) return types.world.classes('EndpointResponse') ?? any
  return fieldExpectation(opened, path, expression)
}

function fieldExpectation(opened: OpenScript, path: readonly Node[], expression: Node): LuaType {
  const parent = path[path.indexOf(expression) - 1]
  if (parent?.kind !== 'table') return any
  const own = parent.fields.find((field) => field.value === expression)
  if (own?.kind !== 'named') return any
  return allFields(expectedType(opened, path, parent)).get(own.name.text)?.type() ?? any
}
