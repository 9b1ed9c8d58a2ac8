import type { Draft } from './draft.ts'
import type { ConfigField } from './fields/config-field.ts'
import { recursiveMembers } from './fields/recursive-members.ts'
import { type ValueMatching, valueMatching } from './fields/value-matching.ts'
import { configSchemaLimits } from './limits.ts'
import type { SchemaNode } from './schema-node.ts'
import { schemasIn } from './schema-walk.ts'

/** A parsed schema with what the form asks of it again and again. */
export type ConfigDocument = {
  root: SchemaNode
  draft: Draft
  /** Pointers of members that contain themselves. */
  recursive: ReadonlySet<string>
  matching: ValueMatching
  isLarge: boolean
  /** Fields as they are before there is a value, by their places. */
  blankFields: Map<string, ConfigField>
}

export const configDocument = ({ schema, draft }: { schema: SchemaNode; draft: Draft }): ConfigDocument => ({
  root: schema,
  draft,
  recursive: recursiveMembers(schema),
  matching: valueMatching(schema, draft),
  isLarge: [...schemasIn(schema)].length > configSchemaLimits.partsAtOnce,
  blankFields: new Map(),
})
