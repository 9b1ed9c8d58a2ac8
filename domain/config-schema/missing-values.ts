import { pathText } from '../samples/json-differences.ts'
import { type ConfigDocument, configDocument } from './config-document.ts'
import { fieldAt } from './fields/field-at.ts'
import { filledValues } from './filled-config.ts'
import { parseConfigSchema } from './parse.ts'
import { isJsonObject } from './schema-node.ts'

/** Deeper values are not looked at; a schema can contain itself. */
const maxDepth = 20

type Place = { places: readonly string[]; path: readonly (string | number)[] }

/** What a config schema requires and neither the values nor its defaults give, as in "device.url"; a schema that is broken requires nothing. */
export function missingValues(schemaText: string | null, values: unknown): string[] {
  const parsed = parseConfigSchema(schemaText ?? '')
  if (!parsed.ok) return []
  const document = configDocument(parsed)
  return missing(document, { places: [''], path: [] }, filledValues(document, values))
}

function missing(document: ConfigDocument, { places, path }: Place, value: unknown): string[] {
  if (path.length > maxDepth) return []
  if (Array.isArray(value)) {
    const { fixedItems, items } = fieldAt(document, places, value)
    return value.flatMap((item: unknown, index) => missing(document, { places: fixedItems[index] ?? items ?? [], path: [...path, index] }, item))
  }
  if (!isJsonObject(value)) return []
  return fieldAt(document, places, value).members.flatMap((member) => {
    const at = [...path, member.name]
    if (value[member.name] !== undefined) return missing(document, { places: member.places, path: at }, value[member.name])
    return member.isRequired ? [pathText(at)] : []
  })
}
