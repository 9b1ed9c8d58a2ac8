import type { ConfigDocument } from '../config-document.ts'
import { type JsonObject, isJsonObject } from '../schema-node.ts'
import type { ConfigField, FieldKind, Member } from './config-field.ts'
import { blankFieldAt, fieldAt } from './field-at.ts'
import type { Chosen } from './layers.ts'
import { isOfType } from './types.ts'

/** What a part holds before anyone entered anything: its default, its fixed value, the defaults inside it; else undefined. */
export function defaultAt(document: ConfigDocument, places: readonly string[], chosen?: Chosen): unknown {
  return defaultOf({ document, budget: { left: 5_000 } }, { places, chosen, depth: 0 })
}

/** The value of a part someone just asked for, as a new item of a list: never undefined. */
export function startingValue(document: ConfigDocument, places: readonly string[], chosen?: Chosen): unknown {
  const value = defaultAt(document, places, chosen)
  if (value !== undefined) return value
  const field = fieldAt(document, places, undefined, chosen)
  return field.choices?.[0]?.value ?? field.constant?.value ?? field.bounds.minimum ?? emptyValues[field.kind]
}

const emptyValues: Record<FieldKind, unknown> = { object: {}, array: [], string: '', number: 0, integer: 0, boolean: false, null: null, any: null }

/** A value carried over when a person picks another alternative: what the new one knows stays, the old one's own members go. */
export function valueForAlternative({ document, places, chosen, value }: { document: ConfigDocument; places: readonly string[]; chosen: Chosen; value: unknown }): unknown {
  const before = fieldAt(document, places, value)
  const after = fieldAt(document, places, undefined, chosen)
  const start = startingValue(document, places, chosen)
  if (after.kind === 'object' && isJsonObject(value)) return { ...keptMembers({ document, before, after, value, chosen }), ...(isJsonObject(start) ? start : {}) }
  return after.kind !== 'any' && after.kind === before.kind && isOfType(value, after.kind) && after.choices === undefined && after.constant === undefined ? value : start
}

type Change = { document: ConfigDocument; before: ConfigField; after: ConfigField; value: JsonObject; chosen: Chosen }

function keptMembers({ document, before, after, value, chosen }: Change): JsonObject {
  const fits = (member: Member) => {
    const { kind, constant } = fieldAt(document, member.places, value[member.name], chosen)
    return constant === undefined && (kind === 'any' || isOfType(value[member.name], kind))
  }
  const kept = Object.entries(value).filter(([name]) => {
    const member = after.members.find((known) => known.name === name)
    return member === undefined ? !before.members.some((known) => known.name === name) : fits(member)
  })
  return Object.fromEntries(kept)
}

type Walk = { document: ConfigDocument; budget: { left: number } }
type Part = { places: readonly string[]; chosen: Chosen | undefined; depth: number }

function defaultOf(walk: Walk, { places, chosen, depth }: Part): unknown {
  walk.budget.left -= 1
  if (walk.budget.left < 0 || depth > 20) return undefined
  const blank = chosen === undefined ? blankFieldAt(walk.document, places) : fieldAt(walk.document, places, undefined, chosen)
  // The default itself says which alternative it is.
  const field = blank.default === undefined || chosen !== undefined ? blank : fieldAt(walk.document, places, blank.default.value)
  if (field.json === 'recursive') return undefined
  if (field.constant !== undefined) return field.constant.value
  if (field.kind !== 'object') return field.default?.value
  const own = isJsonObject(field.default?.value) ? field.default.value : {}
  const first = withMemberDefaults(walk, { field, own, depth })
  // Conditions are decided by values, so they are asked again with the defaults in place.
  const withDefaults = fieldAt(walk.document, places, first, chosen)
  const decided = withDefaults.members.length === field.members.length ? first : withMemberDefaults(walk, { field: withDefaults, own: first, depth })
  return Object.keys(decided).length > 0 || field.default !== undefined ? decided : undefined
}

function withMemberDefaults(walk: Walk, { field, own, depth }: { field: ConfigField; own: JsonObject; depth: number }): JsonObject {
  const added = field.members.flatMap((member): [string, unknown][] => {
    if (Object.hasOwn(own, member.name)) return []
    const inner = blankFieldAt(walk.document, member.places)
    const isWanted = member.isRequired || (inner.constant === undefined && inner.alternatives.length === 0)
    const value = isWanted ? defaultOf(walk, { places: member.places, chosen: undefined, depth: depth + 1 }) : inner.default?.value
    return value === undefined ? [] : [[member.name, value]]
  })
  return { ...own, ...Object.fromEntries(added) }
}
