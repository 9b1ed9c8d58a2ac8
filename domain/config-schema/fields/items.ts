import { within } from '../pointer.ts'
import { isJsonObject, isSchemaNode, listOf } from '../schema-node.ts'
import type { ConfigField } from './config-field.ts'
import type { Layer } from './layers.ts'

/** The schemas of a list's items: the fixed first ones, and those of all after them. */
export function itemsOf(layers: readonly Layer[]): Pick<ConfigField, 'fixedItems' | 'items'> {
  const fixedItems: string[][] = []
  const items: string[] = []
  for (const { pointer, schema } of layers) {
    const keyword = Array.isArray(schema['prefixItems']) ? 'prefixItems' : 'items'
    const fixed = listOf(schema[keyword])
    for (const index of fixed.keys()) fixedItems[index] = [...(fixedItems[index] ?? []), within(pointer, keyword, index)]
    const rest = fixed.length > 0 && keyword === 'items' ? 'additionalItems' : 'items'
    if (isJsonObject(schema[rest])) items.push(within(pointer, rest))
    else if (isSchemaNode(schema[rest]) || fixed.length > 0) continue
    else if (isJsonObject(schema['unevaluatedItems'])) items.push(within(pointer, 'unevaluatedItems'))
  }
  return { fixedItems, items: items.length > 0 ? items : null }
}
