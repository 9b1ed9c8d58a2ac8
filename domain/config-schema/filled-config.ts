import { isExactNumber } from '../exact-json.ts'
import { type ConfigDocument, configDocument } from './config-document.ts'
import { fieldAt } from './fields/field-at.ts'
import { defaultAt } from './fields/starting-value.ts'
import { parseConfigSchema } from './parse.ts'
import { isJsonObject } from './schema-node.ts'

/** Deeper values stay as they are; a schema can contain itself. */
const maxDepth = 20

/** Config as a run reads it: the values, with the schema's defaults where they say nothing. A schema that is broken has no defaults. */
export function filledConfig(schemaText: string | null, values: unknown): unknown {
  const parsed = parseConfigSchema(schemaText ?? '')
  return parsed.ok ? filledValues(configDocument(parsed), values) : (values ?? {})
}

/** The same by a schema that was read already. */
export const filledValues = (document: ConfigDocument, values: unknown): unknown => filled(document, [''], values ?? undefined, 0) ?? {}

function filled(document: ConfigDocument, places: readonly string[], value: unknown, depth: number): unknown {
  if (value === undefined) return defaultAt(document, places)
  if (depth > maxDepth || isExactNumber(value)) return value
  const field = fieldAt(document, places, value)
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => filled(document, field.fixedItems[index] ?? field.items ?? [], item, depth + 1))
  }
  if (!isJsonObject(value)) return value
  const members = field.members.flatMap((member): [string, unknown][] => {
    const inner = filled(document, member.places, value[member.name], depth + 1)
    return inner === undefined ? [] : [[member.name, inner]]
  })
  return { ...value, ...Object.fromEntries(members) }
}
