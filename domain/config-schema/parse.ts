import { type Draft, draftFaults, draftOf } from './draft.ts'
import { jsonPlaces } from './json-text.ts'
import { keywordFaults } from './keyword-faults.ts'
import { configSchemaLimits as limits } from './limits.ts'
import { referenceFaults } from './reference-faults.ts'
import { parseDistinctJson } from './distinct-json.ts'
import { type SchemaNode, isJsonObject, isSchemaNode } from './schema-node.ts'
import type { SchemaFault, SchemaProblem } from './schema-problem.ts'
import { schemasIn } from './schema-walk.ts'

export type ParsedConfigSchema = { ok: true; schema: SchemaNode; draft: Draft } | { ok: false; problems: SchemaProblem[] }

/** The text of a config schema as a schema that is safe to show and to check with, or what is wrong with it and where. */
export function parseConfigSchema(text: string): ParsedConfigSchema {
  if (text.length > limits.characters) {
    const message = `The schema has ${text.length.toLocaleString('en')} characters; up to ${limits.characters.toLocaleString('en')} can be shown as a form.`
    return { ok: false, problems: [{ code: 'too_large', pointer: '', message, line: 0, column: 0 }] }
  }
  const parsed = parseDistinctJson(text, limits.depth)
  if (!parsed.ok) return { ok: false, problems: [{ code: 'syntax', ...parsed.problem }] }
  const faults = schemaFaults(parsed.value)
  if (faults.length > 0 || !isSchemaNode(parsed.value)) return { ok: false, problems: placed(faults, text) }
  return { ok: true, schema: parsed.value, draft: draftOf(parsed.value) }
}

function schemaFaults(value: unknown): SchemaFault[] {
  if (!isSchemaNode(value)) return [{ code: 'keyword', pointer: '', message: 'A schema is an object, as in { "type": "object", "properties": {} }.' }]
  const faults: SchemaFault[] = []
  let count = 0
  for (const { schema, pointer } of schemasIn(value)) {
    count += 1
    if (count > limits.schemas) return [{ code: 'too_large', pointer, message: `The schema has more than ${limits.schemas.toLocaleString('en')} parts.` }]
    if (isJsonObject(schema)) faults.push(...keywordFaults(schema, pointer))
    if (faults.length >= limits.problems) return faults
  }
  if (faults.length > 0) return faults
  return [...draftFaults(value), ...referenceFaults(value)]
}

function placed(faults: readonly SchemaFault[], text: string): SchemaProblem[] {
  const placeOf = jsonPlaces(text)
  return faults.slice(0, limits.problems).map((fault) => ({ ...fault, ...placeOf(fault.pointer) }))
}
