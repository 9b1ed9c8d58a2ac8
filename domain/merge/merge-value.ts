import type { Field } from '../parts/fields.ts'
import { sameForReader, sameValue } from '../parts/same-value.ts'
import { mergeJsonLines, mergeLines } from './merge-lines.ts'
import { mergeSamples } from './merge-samples.ts'
import type { Sides } from './sides.ts'

/** What became of a value; `from` says whose change it is. A conflict holds mine. */
export type MergedValue = { value: unknown; from: 'neither' | 'theirs' | 'mine' | 'both' | 'inside' | 'conflict' }

export function mergeValue(field: Field, { base, theirs, mine }: Sides<unknown>): MergedValue {
  if (sameValue(theirs, mine)) return { value: theirs, from: sameValue(base, mine) ? 'neither' : 'both' }
  if (sameValue(base, mine)) return { value: theirs, from: 'theirs' }
  if (sameValue(base, theirs)) return { value: mine, from: 'mine' }
  if (sameForReader(base, mine) || sameForReader(theirs, mine)) return { value: theirs, from: 'theirs' }
  if (sameForReader(base, theirs)) return { value: mine, from: 'mine' }
  const merged = mergeInside(field, { base, theirs, mine })
  return merged === null ? { value: mine, from: 'conflict' } : { value: merged, from: 'inside' }
}

function mergeInside(field: Field, sides: Sides<unknown>): unknown {
  if (field.format === 'samples') return mergeSamples(sides)
  if (field.format === 'value') return null
  const { base, theirs, mine } = sides
  if (typeof base !== 'string' || typeof theirs !== 'string' || typeof mine !== 'string') return null
  return field.format === 'json' ? mergeJsonLines({ base, theirs, mine }) : mergeLines({ base, theirs, mine })
}
