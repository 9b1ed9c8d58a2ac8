import type { Binary, StringLiteral } from '../parser/ast.ts'
import type { Node } from '../parser/children.ts'
import { allFields } from '../types/fields.ts'
import { any, type LuaType, membersOf } from '../types/lua-type.ts'
import type { OpenScript } from '../workspace.ts'
import type { Proposal } from './completion-item.ts'
import { expectedType } from './keys.ts'
import { argumentOf, type Place } from './place.ts'

/** The texts that can stand between the quotes: values of an enum, handles of actions, keys of a table. */
export function completeTexts(opened: OpenScript, place: Place): Proposal[] {
  if (place.kind !== 'text') return []
  const { path, literal } = place
  const call = argumentOf(path, literal)
  const callee = call?.call.kind === 'call' ? call.call.callee : null
  if (callee && call?.index === 0 && opened.script.text.slice(callee.start, callee.end) === 'actions.call') return actionHandles(opened)
  const parent = path.at(-2)
  if (parent?.kind === 'index' && parent.key === literal) return keysOf(opened.types.typeOf(parent.object))
  return valuesOf(parent?.kind === 'binary' ? comparedType(opened, parent, literal) : expectedType(opened, path, literal))
}

function actionHandles({ workspace }: OpenScript): Proposal[] {
  return workspace.actions.map(({ handle, name, description }) => ({ label: handle, kind: 'action', detail: name, doc: description ?? '', rank: 0 }))
}

const keysOf = (type: LuaType): Proposal[] =>
  [...allFields(type).values()].map(({ name, doc }) => ({ label: name, kind: 'field', detail: '', doc, rank: 0 }))

/** In `mode == "..."` the values that the other side can have. */
function comparedType({ types }: OpenScript, { operator, left, right }: Binary, literal: StringLiteral): LuaType {
  const other: Node = left === literal ? right : left
  return operator === '==' || operator === '~=' ? types.typeOf(other) : any
}

function valuesOf(type: LuaType): Proposal[] {
  const values = membersOf(type).flatMap((member) => (member.kind === 'literal' && typeof member.value === 'string' ? [member.value] : []))
  return values.map((value) => ({ label: value, kind: 'value', detail: '', rank: 0 }))
}
