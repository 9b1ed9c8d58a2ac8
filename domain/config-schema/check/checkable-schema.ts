import type { Schema } from '@cfworker/json-schema'
import { percentDecoded } from '../../percent.ts'
import { keywords } from '../keywords.ts'
import { pathOf, valueAt, within } from '../pointer.ts'
import { referenceIn, targetOf } from '../references.ts'
import { type JsonObject, type SchemaNode, entriesOf, isJsonObject, isSchemaNode, listOf } from '../schema-node.ts'

/**
 * A copy of a schema that the interpreter understands: references lead to `#/$defs/<number>`, `dependencies` are written
 * in today's words, and all that does not decide about a value is gone. `origins` says where each copied part stood.
 */
export type CheckableSchema = { schema: Schema; origins: string[] }

export function checkableSchema(root: SchemaNode, pointer = '', leftOut: ReadonlySet<string> = new Set()): CheckableSchema {
  const origins = [pointer]
  const parts: Record<string, Schema | boolean> = {}
  for (const [index, origin] of origins.entries()) {
    const original = valueAt(root, origin)
    parts[index] = copied({ root, origins, leftOut }, isSchemaNode(original) ? original : {})
  }
  return { schema: { $ref: '#/$defs/0', $defs: parts }, origins }
}

/** The interpreter names places as the fragment of a URL, as in "#/properties/a%20b". */
export const pointerIn = (location: string): string => percentDecoded(location.slice(1))

/** The original place of a keyword that the interpreter names in its own copy. */
export function originOf({ schema, origins }: CheckableSchema, keywordLocation: string): string {
  let origin = ''
  let part: unknown = schema
  for (const key of pathOf(pointerIn(keywordLocation))) {
    const target = key === '$ref' && isJsonObject(part) ? String(part['$ref']).replace('#/$defs/', '') : null
    if (target !== null) {
      origin = origins[Number(target)] ?? ''
      part = schema.$defs[target]
    } else {
      origin = within(origin, key)
      part = Array.isArray(part) ? part[Number(key)] : isJsonObject(part) ? part[key] : undefined
    }
  }
  return origin
}

type Copying = { root: SchemaNode; origins: string[]; leftOut: ReadonlySet<string> }

function copied(copying: Copying, node: SchemaNode): Schema | boolean {
  if (!isJsonObject(node)) return node
  const copy: Schema = {}
  const reference = referenceIn(node)
  if (reference !== undefined) copy.$ref = `#/$defs/${partNumber(copying, reference)}`
  for (const [name, value] of Object.entries(node)) {
    if (!isDeciding(name) || copying.leftOut.has(name)) continue
    if (name === 'dependencies') Object.assign(copy, dependencies(copying, value))
    else copy[name] = copiedValue(copying, name, value)
  }
  return copy
}

const annotations = new Set(['$ref', '$dynamicRef', '$defs', 'definitions', '$schema', '$id', '$anchor', '$dynamicAnchor', '$comment',
  'title', 'description', 'default', 'examples', 'readOnly', 'writeOnly', 'deprecated'])
const isDeciding = (name: string) => keywords.has(name) && !annotations.has(name)

function partNumber({ root, origins }: Copying, reference: string): number {
  const target = targetOf(root, reference) ?? ''
  const known = origins.indexOf(target)
  return known === -1 ? origins.push(target) - 1 : known
}

function copiedValue(copying: Copying, name: string, value: unknown): unknown {
  const kind = keywords.get(name)?.value ?? 'anything'
  const one = (member: unknown) => (isSchemaNode(member) ? copied(copying, member) : member)
  if (kind === 'schema map') return Object.fromEntries(entriesOf(value).map(([key, member]) => [key, one(member)]))
  if (kind === 'schema list' || (kind === 'schema or schema list' && Array.isArray(value))) return listOf(value).map(one)
  return kind === 'schema' || kind === 'schema or schema list' ? one(value) : value
}

function dependencies(copying: Copying, value: unknown): JsonObject {
  const entries = entriesOf(value)
  const named = entries.filter(([, member]) => Array.isArray(member))
  const schemas = entries.flatMap(([key, member]) => (isSchemaNode(member) ? [[key, copied(copying, member)] as const] : []))
  return { dependentRequired: Object.fromEntries(named), dependentSchemas: Object.fromEntries(schemas) }
}

/** The value of the keyword a finding names, in the copy. */
export function keywordIn({ schema }: CheckableSchema, { keyword, keywordLocation }: { keyword: string; keywordLocation: string }): unknown {
  let part: unknown = schema
  for (const key of pathOf(pointerIn(keywordLocation)).slice(0, -1)) {
    if (key === '$ref' && isJsonObject(part)) part = schema.$defs[String(part['$ref']).replace('#/$defs/', '')]
    else part = Array.isArray(part) ? part[Number(key)] : isJsonObject(part) ? part[key] : undefined
  }
  return isJsonObject(part) ? part[keyword] : undefined
}
