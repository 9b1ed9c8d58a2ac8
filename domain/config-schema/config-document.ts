import type { Draft } from './draft.ts'
import { type ValueMatching, valueMatching } from './fields/value-matching.ts'
import { recursiveMembers } from './fields/recursive-members.ts'
import type { SchemaNode } from './schema-node.ts'

/** A parsed schema with what the form asks of it again and again. */
export type ConfigDocument = {
  root: SchemaNode
  draft: Draft
  /** Pointers of members that contain themselves. */
  recursive: ReadonlySet<string>
  matching: ValueMatching
}

export const configDocument = ({ schema, draft }: { schema: SchemaNode; draft: Draft }): ConfigDocument => ({
  root: schema, draft, recursive: recursiveMembers(schema), matching: valueMatching(schema, draft),
})
