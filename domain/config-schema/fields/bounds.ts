import type { Bounds } from './config-field.ts'
import type { Layer } from './layers.ts'

const lower = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'] as const
const upper = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'] as const

/** The narrowest bounds of all schemas that apply. */
export function boundsOf(layers: readonly Layer[]): Bounds {
  const bounds: Bounds = {}
  for (const { schema } of layers) {
    for (const name of lower) bounds[name] = narrower(Math.max, bounds[name], schema[name])
    for (const name of upper) bounds[name] = narrower(Math.min, bounds[name], schema[name])
    bounds.multipleOf ??= numberOf(schema['multipleOf'])
    if (schema['uniqueItems'] === true) bounds.uniqueItems = true
  }
  return bounds
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

function narrower(pick: (one: number, other: number) => number, known: number | undefined, value: unknown): number | undefined {
  const number = numberOf(value)
  return known === undefined || number === undefined ? (number ?? known) : pick(known, number)
}
