import { type ConfigDocument, configDocument } from './config-document.ts'
import { fieldAt } from './fields/field-at.ts'
import { parseConfigSchema } from './parse.ts'
import { isJsonObject } from './schema-node.ts'

/** `path` as Lua reads it, as in "shop.domain". */
export type MissingValue = { path: string; isSecret: boolean }

/** Deeper values are not looked at; a schema can contain itself. */
const maxDepth = 20

/** What a config lacks of what its schema requires; of an object that is missing, its required members. A schema that is broken requires nothing. */
export function missingConfig(schemaText: string | null, config: unknown): MissingValue[] {
  const parsed = parseConfigSchema(schemaText ?? '')
  return parsed.ok ? missingIn(configDocument(parsed), [''], config, []) : []
}

function missingIn(document: ConfigDocument, places: readonly string[], value: unknown, path: readonly string[]): MissingValue[] {
  const field = fieldAt(document, places, value)
  const required = field.members.filter(({ isRequired }) => isRequired)
  if (value === undefined && required.length === 0) return [{ path: path.join('.'), isSecret: field.isSecret }]
  if ((value !== undefined && !isJsonObject(value)) || path.length > maxDepth) return []
  return required.flatMap((member) => missingIn(document, member.places, value?.[member.name], [...path, member.name]))
}
