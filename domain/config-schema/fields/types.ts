import { type TypeName, isTypeName } from '../keywords.ts'
import { isJsonObject, listOf } from '../schema-node.ts'
import type { Alternatives } from './config-field.ts'
import type { Chosen, Layer } from './layers.ts'
import { typeLabels } from './option-label.ts'

/** The types a value may have: what all schemas agree on, or what their other keywords speak of. */
export function fieldTypes(layers: readonly Layer[]): TypeName[] {
  const declared = layers.flatMap(({ schema }) => ('type' in schema ? [typesIn(schema['type'])] : []))
  const [first, ...others] = declared
  if (first === undefined) return impliedTypes(layers)
  return others.reduce((agreed, types) => common(agreed, types), first)
}

const typesIn = (type: unknown): TypeName[] => {
  const types = (Array.isArray(type) ? listOf(type) : [type]).filter(isTypeName)
  return types.includes('number') ? types.filter((name) => name !== 'integer') : types
}

function common(one: readonly TypeName[], other: readonly TypeName[]): TypeName[] {
  return one.flatMap((name): TypeName[] => {
    if (other.includes(name)) return [name]
    if (name === 'number' && other.includes('integer')) return ['integer']
    return name === 'integer' && other.includes('number') ? ['integer'] : []
  })
}

const implied: [TypeName, string[]][] = [
  ['object', ['properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties', 'maxProperties', 'propertyNames', 'dependentRequired']],
  ['array', ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains']],
  ['string', ['minLength', 'maxLength', 'pattern', 'format']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
]

function impliedTypes(layers: readonly Layer[]): TypeName[] {
  const found = implied.find(([, speaking]) => layers.some(({ schema }) => speaking.some((keyword) => keyword in schema)))
  return found === undefined ? [] : [found[0]]
}

function typeOf(value: unknown): TypeName | undefined {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (isJsonObject(value)) return 'object'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  if (typeof value === 'string') return 'string'
  return typeof value === 'boolean' ? 'boolean' : undefined
}

export const isOfType = (value: unknown, type: TypeName): boolean => typeOf(value) === type || (type === 'number' && typeof value === 'number')

type Union = { types: readonly TypeName[]; pointer: string; value: unknown; chosen: Chosen }

/** Several types are alternatives too: what stands there decides, else what the person picked, else the first. */
export function typeAlternatives({ types, pointer, value, chosen }: Union): { kind: TypeName; alternatives: Alternatives } | null {
  if (types.length < 2) return null
  const decision = `${pointer}/type`
  const fitting = value === undefined ? -1 : types.findIndex((type) => isOfType(value, type))
  const selected = fitting !== -1 ? fitting : Math.min(chosen(decision) ?? 0, types.length - 1)
  const kind = types[selected]
  const options = types.map((type) => ({ label: typeLabels[type] ?? type, description: undefined }))
  return kind === undefined ? null : { kind, alternatives: { pointer: decision, label: 'Type', options, selected } }
}
