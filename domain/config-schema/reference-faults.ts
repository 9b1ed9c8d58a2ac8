import { configSchemaLimits } from './limits.ts'
import { within } from './pointer.ts'
import { leadsElsewhere, referenceIn, targetOf } from './references.ts'
import { type SchemaNode, isJsonObject, textOf } from './schema-node.ts'
import type { SchemaFault } from './schema-problem.ts'
import { type PlacedSchema, schemasIn } from './schema-walk.ts'

/** References that lead out of the schema, nowhere, or back to themselves without going deeper into the value. */
export function referenceFaults(root: SchemaNode): SchemaFault[] {
  const schemas = [...schemasIn(root)]
  const broken = schemas.flatMap((placed) => brokenReference(root, placed))
  return broken.length > 0 ? broken : expansionFaults(root, schemas)
}

function brokenReference(root: SchemaNode, { schema, pointer }: PlacedSchema): SchemaFault[] {
  if (!isJsonObject(schema)) return []
  const id = textOf(schema['$id'])
  if (pointer !== '' && id !== undefined && !id.startsWith('#')) {
    return [fault(within(pointer, '$id'), 'Only the whole schema can have an "$id"; use "$anchor" to name a part.')]
  }
  const reference = referenceIn(schema)
  if (reference === undefined || targetOf(root, reference) !== null) return []
  const at = within(pointer, '$ref' in schema ? '$ref' : '$dynamicRef')
  return leadsElsewhere(root, reference)
    ? [fault(at, `"${reference}" is another document. Nothing is fetched: copy it under "$defs" and refer to "#/$defs/...".`)]
    : [fault(at, `There is nothing at "${reference}".`)]
}

/** Counts, for every schema, how many apply to one value with it; a circle among those would never end. */
function expansionFaults(root: SchemaNode, schemas: readonly PlacedSchema[]): SchemaFault[] {
  const edges = new Map(schemas.map((placed) => [placed.pointer, sameValueTargets(root, placed)]))
  for (const placed of schemas) if (placed.reach === 'here' && placed.parent !== null) edges.get(placed.parent)?.push(placed.pointer)
  const sizes = new Map<string, number | 'counting'>()
  const faults: SchemaFault[] = []
  const sizeOf = (pointer: string, depth: number): number => {
    const known = sizes.get(pointer)
    if (known === 'counting' || depth > configSchemaLimits.layers) {
      faults.push(fault(within(pointer, '$ref'), 'This refers to itself without going deeper into the value, so it would never end.'))
      return 0
    }
    if (known !== undefined) return known
    sizes.set(pointer, 'counting')
    const size = 1 + (edges.get(pointer) ?? []).reduce((sum, target) => sum + sizeOf(target, depth + 1), 0)
    sizes.set(pointer, size)
    return size
  }
  for (const { pointer } of schemas) {
    if (sizeOf(pointer, 0) > configSchemaLimits.layers && faults.length === 0) {
      faults.push({ code: 'too_large', pointer, message: `More than ${configSchemaLimits.layers} schemas apply to one value here.` })
    }
  }
  return faults
}

function sameValueTargets(root: SchemaNode, { schema }: PlacedSchema): string[] {
  const reference = isJsonObject(schema) ? referenceIn(schema) : undefined
  const target = reference === undefined ? null : targetOf(root, reference)
  return target === null ? [] : [target]
}

const fault = (pointer: string, message: string): SchemaFault => ({ code: 'reference', pointer, message })
