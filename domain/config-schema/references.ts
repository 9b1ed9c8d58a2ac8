import { percentDecoded } from '../percent.ts'
import { pointerTo, valueAt } from './pointer.ts'
import { type JsonObject, type SchemaNode, isJsonObject, isSchemaNode, textOf } from './schema-node.ts'
import { subschemasOf } from './subschemas.ts'

/** The reference a schema makes, `$dynamicRef` included: in a single document both lead to the same place. */
export const referenceIn = (schema: JsonObject): string | undefined => textOf(schema['$ref']) ?? textOf(schema['$dynamicRef'])

/** Where a reference leads, as a JSON pointer into the document; null where it leads out of it or nowhere. */
export function targetOf(root: unknown, reference: string): string | null {
  const fragment = fragmentOf(root, reference)
  if (fragment === null) return null
  const pointer = fragment === '' || fragment.startsWith('/') ? fragment : anchorsIn(root).get(fragment)
  return pointer !== undefined && isSchemaNode(valueAt(root, pointer)) ? pointer : null
}

/** True when a reference names another document, which is never fetched. */
export const leadsElsewhere = (root: unknown, reference: string): boolean => fragmentOf(root, reference) === null

function fragmentOf(root: unknown, reference: string): string | null {
  const [address = '', fragment = ''] = reference.split('#', 2)
  const own = isJsonObject(root) ? (textOf(root['$id']) ?? '') : ''
  if (address !== '' && address !== own.split('#', 1)[0]) return null
  return percentDecoded(fragment)
}

const knownAnchors = new WeakMap<object, Map<string, string>>()

function anchorsIn(root: unknown): Map<string, string> {
  if (!isJsonObject(root)) return new Map()
  const known = knownAnchors.get(root)
  if (known !== undefined) return known
  const anchors = new Map<string, string>()
  const pending: { path: string[]; schema: SchemaNode }[] = [{ path: [], schema: root }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, schema } = next
    for (const name of anchorNames(schema)) anchors.set(name, pointerTo(path))
    for (const inner of subschemasOf(schema)) pending.push({ path: [...path, ...inner.path], schema: inner.schema })
  }
  knownAnchors.set(root, anchors)
  return anchors
}

function anchorNames(schema: SchemaNode): string[] {
  if (!isJsonObject(schema)) return []
  const id = textOf(schema['$id'])
  const names = [textOf(schema['$anchor']), textOf(schema['$dynamicAnchor']), id?.startsWith('#') ? id.slice(1) : undefined]
  return names.filter((name) => name !== undefined)
}
