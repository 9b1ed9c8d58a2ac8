import { isRecord } from '../parts/same-value.ts'
import { defaultsOf } from './defaults.ts'
import { parseConfigSchema } from './parse.ts'

/** Config as a run reads it: the values, with the schema's defaults where they say nothing. A schema that is broken has no defaults. */
export function filledConfig(schemaText: string | null, values: unknown): unknown {
  const parsed = schemaText === null || schemaText.trim() === '' ? null : parseConfigSchema(schemaText)
  return filledIn(parsed?.ok === true ? defaultsOf(parsed.schema) : undefined, values) ?? {}
}

function filledIn(defaults: unknown, values: unknown): unknown {
  if (values === undefined || values === null) return defaults
  if (!isRecord(defaults) || !isRecord(values)) return values
  const members = Object.entries(values).map(([key, value]) => [key, filledIn(defaults[key], value)] as const)
  return { ...defaults, ...Object.fromEntries(members) }
}
