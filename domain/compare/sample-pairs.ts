import type { ModuleSample } from '../connector.ts'

/** A sample as two versions of a module have it; null where one does not. */
export type SamplePair = { left: ModuleSample | null; right: ModuleSample | null }

/** The samples of both sides, the right one's first: the same id is the same sample, else the same name. */
export function samplePairs(left: readonly ModuleSample[], right: readonly ModuleSample[]): SamplePair[] {
  const byId = new Map(left.map((sample) => [sample.id, sample]))
  const rightIds = new Set(right.map(({ id }) => id))
  const byName = new Map(left.filter(({ id }) => !rightIds.has(id)).map((sample) => [sample.name, sample]))
  const pairs = right.map((sample): SamplePair => {
    const twin = byId.get(sample.id) ?? byName.get(sample.name) ?? null
    // Two samples may have one name; each has one twin.
    if (twin !== null) byName.delete(twin.name)
    return { left: twin, right: sample }
  })
  const matched = new Set(pairs.map(({ left: twin }) => twin))
  return [...pairs, ...left.filter((sample) => !matched.has(sample)).map((sample) => ({ left: sample, right: null }))]
}
