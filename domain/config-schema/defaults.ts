import { type ConfigDocument, configDocument } from './config-document.ts'
import { draftOf } from './draft.ts'
import { startingValue } from './fields/starting-value.ts'
import type { SchemaNode } from './schema-node.ts'

/** The values a config starts with. The schema has to be one that `parseConfigSchema` found right. */
export const defaultsOf = (schema: SchemaNode): unknown => defaultsIn(configDocument({ schema, draft: draftOf(schema) }))

export const defaultsIn = (document: ConfigDocument): unknown => startingValue(document, [''])
