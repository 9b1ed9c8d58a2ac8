import { pointerTo } from './pointer.ts'
import { type SchemaNode, isSchemaNode } from './schema-node.ts'
import { isSecretSchema, schemasApplyingWith } from './secret-schema.ts'
import { subschemasOf } from './subschemas.ts'

/** How deep a schema is followed and how many of its places are looked at. */
const limits = { depth: 64, places: 20_000 } as const

/** Where a schema keeps secrets, as pointers into the values; `*` stands for any item or any further member. */
export function secretPaths(schema: unknown): string[] {
  if (!isSchemaNode(schema)) return []
  const found = new Set<string>()
  collect({ root: schema, schema, path: [], trail: new Set(), found, visits: { left: limits.places } })
  return [...found]
}

type Search = { root: SchemaNode; schema: SchemaNode; path: string[]; trail: Set<SchemaNode>; found: Set<string>; visits: { left: number } }

function collect({ root, schema, path, trail, found, visits }: Search): void {
  visits.left -= 1
  if (trail.has(schema) || path.length > limits.depth || visits.left < 0) return
  const here = schemasApplyingWith(root, schema)
  if (here.some(isSecretSchema)) {
    found.add(pointerTo(path))
    return
  }
  const deeper = new Set([...trail, ...here])
  for (const inner of here.flatMap(subschemasOf)) {
    if (inner.reach !== 'member' && inner.reach !== 'item') continue
    const key = inner.keyword === 'properties' ? (inner.path.at(-1) ?? '*') : '*'
    collect({ root, schema: inner.schema, path: [...path, key], trail: deeper, found, visits })
  }
}
