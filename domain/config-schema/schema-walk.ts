import { pointerTo } from './pointer.ts'
import type { KeywordReach } from './keywords.ts'
import type { SchemaNode } from './schema-node.ts'
import { subschemasOf } from './subschemas.ts'

export type PlacedSchema = { pointer: string; schema: SchemaNode; reach: KeywordReach; parent: string | null }

/** A schema and all schemas inside it, each once, outermost first; references are not followed. */
export function* schemasIn(root: SchemaNode): Generator<PlacedSchema> {
  const pending: (PlacedSchema & { path: string[] })[] = [{ pointer: '', path: [], schema: root, reach: 'nowhere', parent: null }]
  for (const { path, ...placed } of pending) {
    yield placed
    for (const inner of subschemasOf(placed.schema)) {
      const innerPath = [...path, ...inner.path]
      pending.push({ path: innerPath, pointer: pointerTo(innerPath), schema: inner.schema, reach: inner.reach, parent: placed.pointer })
    }
  }
}
