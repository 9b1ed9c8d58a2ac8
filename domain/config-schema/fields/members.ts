import { within } from '../pointer.ts'
import { entriesOf, isJsonObject, namesOf } from '../schema-node.ts'
import type { ConfigField, Member } from './config-field.ts'
import type { Layer, Layers } from './layers.ts'

/** The named members of an object, each with all schemas that describe it, in the order they first appear; without those that belong to another option. */
export function membersOf({ layers, excluded }: Pick<Layers, 'layers' | 'excluded'>, value: unknown): Member[] {
  const places = new Map<string, string[]>()
  for (const { pointer, schema } of layers) {
    for (const [name] of entriesOf(schema['properties'])) places.set(name, [...(places.get(name) ?? []), within(pointer, 'properties', name)])
  }
  const required = new Set(layers.flatMap(({ schema }) => [...namesOf(schema['required']), ...dependentNames(schema, value)]))
  const isShown = (name: string) => !excluded.includes(name) || required.has(name) || (isJsonObject(value) && value[name] !== undefined)
  return [...places].filter(([name]) => isShown(name)).map(([name, found]) => ({ name, places: found, isRequired: required.has(name) }))
}

function dependentNames(schema: Layer['schema'], value: unknown): string[] {
  if (!isJsonObject(value)) return []
  return [...entriesOf(schema['dependentRequired']), ...entriesOf(schema['dependencies'])].flatMap(([key, names]) => (value[key] === undefined ? [] : namesOf(names)))
}

/** What may stand beside the named members; only where the schema speaks of it. */
export function furtherMembersOf(layers: readonly Layer[]): ConfigField['furtherMembers'] {
  const places: string[] = []
  let allowsAny = false
  for (const { pointer, schema } of layers) {
    const keyword = 'additionalProperties' in schema ? 'additionalProperties' : 'unevaluatedProperties'
    if (schema[keyword] === false) return null
    if (isJsonObject(schema[keyword])) places.push(within(pointer, keyword))
    else if (schema[keyword] === true) allowsAny = true
  }
  if (places.length > 0) return places
  return allowsAny ? true : null
}
