import { type KeywordReach, keywords } from './keywords.ts'
import { type SchemaNode, entriesOf, isJsonObject, isSchemaNode, listOf, memberOf } from './schema-node.ts'

export type Subschema = { keyword: string; reach: KeywordReach; path: string[]; schema: SchemaNode }

/** The schemas that stand directly inside a schema; `path` leads from the schema to each. References are not followed. */
export function subschemasOf(schema: SchemaNode): Subschema[] {
  if (!isJsonObject(schema)) return []
  return Object.keys(schema).flatMap((keyword) => {
    const known = keywords.get(keyword)
    if (known?.reach === undefined) return []
    const { reach } = known
    return membersOf(memberOf(schema, keyword), known.value).flatMap(([path, member]) =>
      isSchemaNode(member) ? [{ keyword, reach, path: [keyword, ...path], schema: member }] : [])
  })
}

function membersOf(value: unknown, kind: string): [string[], unknown][] {
  const list = () => listOf(value).map((member, index): [string[], unknown] => [[String(index)], member])
  switch (kind) {
    case 'schema': return [[[], value]]
    case 'schema list': return list()
    case 'schema or schema list': return Array.isArray(value) ? list() : [[[], value]]
    default: return entriesOf(value).map(([key, member]) => [[key], member])
  }
}
