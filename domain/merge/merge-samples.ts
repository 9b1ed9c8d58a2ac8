import { isRecord, sameValue } from '../parts/same-value.ts'
import type { Sides } from './sides.ts'

type Samples = ReadonlyMap<string, unknown>

/** The samples of both sides, each known by its id; null where both changed the same one. */
export function mergeSamples(sides: Sides<unknown>): unknown[] | null {
  const base = byId(sides.base)
  const theirs = byId(sides.theirs)
  const mine = byId(sides.mine)
  const ids = [...new Set([...theirs.keys(), ...mine.keys()])]
  if (ids.some((id) => isContested(id, { base, theirs, mine }))) return null
  return ids.flatMap((id) => {
    const sample = sameValue(base.get(id), mine.get(id)) ? theirs.get(id) : mine.get(id)
    return sample === undefined ? [] : [sample]
  })
}

function isContested(id: string, { base, theirs, mine }: Sides<Samples>): boolean {
  const values = [base.get(id), theirs.get(id), mine.get(id)]
  return !sameValue(values[0], values[1]) && !sameValue(values[0], values[2]) && !sameValue(values[1], values[2])
}

function byId(samples: unknown): Samples {
  const list: unknown[] = Array.isArray(samples) ? samples : []
  return new Map(list.filter(isRecord).map((sample) => [String(sample['id']), sample]))
}
