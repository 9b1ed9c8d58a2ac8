import { type OutputUnit, Validator } from '@cfworker/json-schema'
import { checkableSchema } from '../check/checkable-schema.ts'
import { distance } from '../check/closest-branch.ts'
import type { Draft } from '../draft.ts'
import { isJsonObject, type SchemaNode } from '../schema-node.ts'

/** How far a value is from the schema at a pointer; 0 means it fits as far as can be told here. */
export type ValueMatching = (pointer: string, value: unknown) => number

/** Left to the worker: patterns and formats may be slow, and a shortened value has no right length. */
const leftOut = new Set(['pattern', 'patternProperties', 'format', 'uniqueItems', 'minItems', 'maxItems', 'contains', 'minContains',
  'maxContains', 'minProperties', 'maxProperties', 'propertyNames', 'unevaluatedItems', 'unevaluatedProperties'])

/** Quick and bounded, so it may run where the form is drawn: it decides which alternative a value is and which condition holds. */
export function valueMatching(root: SchemaNode, draft: Draft): ValueMatching {
  const validators = new Map<string, Validator>()
  return (pointer, value) => {
    const validator = validators.get(pointer) ?? new Validator(checkableSchema(root, pointer, leftOut).schema, draft, false)
    validators.set(pointer, validator)
    return distanceOf(validator, value)
  }
}

/** The same for a schema that stands alone. */
export const matchesLoosely = (schema: SchemaNode, value: unknown): boolean =>
  distanceOf(new Validator(checkableSchema(schema, '', leftOut).schema, '2020-12', false), value) === 0

function distanceOf(validator: Validator, value: unknown): number {
  const errors: OutputUnit[] = validator.validate(sketched(value, 0)).errors
  return distance({ instanceLocation: '#' }, errors)
}

const shortened = { depth: 4, entries: 30, characters: 200 } as const

/** A value cut to a size that is always quick to compare. */
function sketched(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.slice(0, shortened.characters)
  if (typeof value !== 'object' || value === null) return value ?? null
  if (Array.isArray(value)) return depth > shortened.depth ? [] : value.slice(0, shortened.entries).map((item) => sketched(item, depth + 1))
  if (!isJsonObject(value) || depth > shortened.depth) return {}
  const entries = Object.entries(value).filter(([, member]) => member !== undefined).slice(0, shortened.entries)
  return Object.fromEntries(entries.map(([key, member]) => [key, sketched(member, depth + 1)]))
}
