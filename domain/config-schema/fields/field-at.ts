import type { ConfigDocument } from '../config-document.ts'
import { isSecretSchema } from '../secret-schema.ts'
import { textOf } from '../schema-node.ts'
import { boundsOf } from './bounds.ts'
import { constantChoices, enumChoices } from './choices.ts'
import type { Choice, ConfigField, FieldKind, JsonReason } from './config-field.ts'
import { itemsOf } from './items.ts'
import { type Chosen, type Layer, type Layers, layersOf } from './layers.ts'
import { furtherMembersOf, membersOf } from './members.ts'
import { fieldTypes, typeAlternatives } from './types.ts'

/** What is entered at some places of the schema, given the value that stands there and what a person picked. */
export function fieldAt(document: ConfigDocument, places: readonly string[], value: unknown, chosen: Chosen = () => undefined): ConfigField {
  const found = layersOf(document, places, value, chosen)
  const { layers } = found
  const choices = choicesOf(document, layers)
  const constant = firstOf(layers, (schema) => ('const' in schema ? { value: schema['const'] } : undefined))
  const types = fieldTypes(layers)
  const union = choices === undefined && constant === undefined ? typeAlternatives({ types, pointer: layers[0]?.pointer ?? '', value, chosen }) : null
  const kind: FieldKind = union?.kind ?? types[0] ?? 'any'
  const field: Omit<ConfigField, 'json'> = {
    kind,
    title: firstOf(layers, (schema) => textOf(schema['title'])),
    description: firstOf(layers, (schema) => textOf(schema['description'])),
    default: firstOf(layers, (schema) => ('default' in schema ? { value: schema['default'] } : undefined)),
    examples: firstOf(layers, (schema) => (Array.isArray(schema['examples']) ? schema['examples'] : undefined)) ?? [],
    format: firstOf(layers, (schema) => textOf(schema['format'])),
    isSecret: layers.some(({ schema }) => isSecretSchema(schema)),
    isReadOnly: layers.some(({ schema }) => schema['readOnly'] === true),
    isDeprecated: layers.some(({ schema }) => schema['deprecated'] === true),
    constant,
    choices,
    alternatives: union === null ? found.alternatives : [...found.alternatives, union.alternatives],
    bounds: boundsOf(layers),
    members: kind === 'object' ? membersOf(found, value) : [],
    furtherMembers: kind === 'object' ? furtherMembersOf(layers) : null,
    hasPatternMembers: kind === 'object' && layers.some(({ schema }) => 'patternProperties' in schema),
    ...itemsOf(kind === 'array' ? layers : []),
  }
  return { ...field, json: jsonReason(document, places, found, field) }
}

/** What is entered at some places before there is a value; found once. */
export function blankFieldAt(document: ConfigDocument, places: readonly string[]): ConfigField {
  const key = places.join('\n')
  const known = document.blankFields.get(key) ?? fieldAt(document, places, undefined)
  document.blankFields.set(key, known)
  return known
}

function firstOf<Fact>(layers: readonly Layer[], fact: (schema: Layer['schema']) => Fact | undefined): Fact | undefined {
  for (const { schema } of layers) {
    const found = fact(schema)
    if (found !== undefined) return found
  }
  return undefined
}

function choicesOf(document: ConfigDocument, layers: readonly Layer[]): readonly Choice[] | undefined {
  return firstOf(layers, (schema) => {
    if (Array.isArray(schema['enum'])) return enumChoices(schema['enum'])
    const options = schema['oneOf'] ?? schema['anyOf']
    return Array.isArray(options) ? (constantChoices(document.root, options) ?? undefined) : undefined
  })
}

function jsonReason(document: ConfigDocument, places: readonly string[], found: Layers, field: Omit<ConfigField, 'json'>): JsonReason | null {
  if (places.some((place) => document.recursive.has(place))) return 'recursive'
  if (found.isForbidden) return 'not_allowed'
  if (found.hasTooManyAlternatives) return 'too_many_alternatives'
  // The form would take the name for the place of the object itself.
  if (field.members.some(({ name }) => name === '')) return 'nameless_member'
  if (field.choices !== undefined || field.constant !== undefined) return null
  if (field.kind === 'any') return 'any'
  if (field.kind === 'array' && field.items === null && field.fixedItems.length === 0) return 'any_items'
  const isFree = field.members.length === 0 && field.furtherMembers === null && field.alternatives.length === 0
  return field.kind === 'object' && isFree ? 'any_object' : null
}
