import { valueAt } from './pointer.ts'
import { referenceIn, targetOf } from './references.ts'
import { type SchemaNode, isJsonObject, isSchemaNode } from './schema-node.ts'
import { subschemasOf } from './subschemas.ts'

export const isSecretSchema = (schema: SchemaNode): boolean =>
  isJsonObject(schema) && (schema['writeOnly'] === true || schema['format'] === 'password')

/** A schema and all that apply to the same value with it: references, branches, conditions. */
export function schemasApplyingWith(root: SchemaNode, schema: SchemaNode): SchemaNode[] {
  const found = new Set<SchemaNode>([schema])
  for (const next of found) {
    if (!isJsonObject(next)) continue
    const reference = referenceIn(next)
    const target = reference === undefined ? null : targetOf(root, reference)
    const referred = target === null ? undefined : valueAt(root, target)
    if (isSchemaNode(referred)) found.add(referred)
    for (const inner of subschemasOf(next)) if (inner.reach === 'here' && inner.keyword !== 'not') found.add(inner.schema)
  }
  return [...found]
}
