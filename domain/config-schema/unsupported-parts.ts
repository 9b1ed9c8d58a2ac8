import { configDocument } from './config-document.ts'
import { draftOf } from './draft.ts'
import type { JsonReason } from './fields/config-field.ts'
import { fieldAt } from './fields/field-at.ts'
import type { SchemaNode } from './schema-node.ts'
import { schemasIn } from './schema-walk.ts'

export type UnsupportedPart = { pointer: string; reason: JsonReason | 'pattern_members' }

/** The parts of a schema that a form can not show and that are entered as JSON, and why. */
export function unsupportedParts(schema: SchemaNode): UnsupportedPart[] {
  const document = configDocument({ schema, draft: draftOf(schema) })
  const parts: UnsupportedPart[] = []
  for (const { pointer, reach, schema: part } of schemasIn(schema)) {
    if (part === false || (pointer !== '' && reach !== 'member' && reach !== 'item')) continue
    const field = fieldAt(document, [pointer], undefined)
    if (field.json !== null) parts.push({ pointer, reason: field.json })
    else if (field.hasPatternMembers) parts.push({ pointer, reason: 'pattern_members' })
  }
  return parts
}

/** Why a part is JSON, as a sentence under it. */
export const jsonReasons: Record<UnsupportedPart['reason'], string> = {
  recursive: 'This part contains itself, so a form for it would never end.',
  any: 'The schema does not say what kind of value this is.',
  any_object: 'The schema names no properties here; any object is allowed.',
  any_items: 'The schema does not say what the items of this list are.',
  too_many_alternatives: 'There are too many alternatives to pick from.',
  nameless_member: 'One of its properties has an empty name.',
  not_allowed: 'The schema allows no value here.',
  pattern_members: 'The names of these properties follow a pattern.',
}
