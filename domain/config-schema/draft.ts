import { type SchemaNode, isJsonObject } from './schema-node.ts'
import type { SchemaFault } from './schema-problem.ts'

export type Draft = '7' | '2020-12'

/** The draft a schema is written in; 2020-12 when it does not say. */
export function draftOf(schema: SchemaNode): Draft {
  const named = isJsonObject(schema) ? schema['$schema'] : undefined
  return typeof named === 'string' && /draft-07/.test(named) ? '7' : '2020-12'
}

export function draftFaults(schema: SchemaNode): SchemaFault[] {
  const named = isJsonObject(schema) ? schema['$schema'] : undefined
  if (typeof named !== 'string' || /json-schema\.org\/(draft-07|draft\/2020-12)\/schema#?$/.test(named)) return []
  return [{
    code: 'draft',
    pointer: '/$schema',
    message: `"${named}" is not known. Use "http://json-schema.org/draft-07/schema#" or "https://json-schema.org/draft/2020-12/schema".`,
  }]
}
