import type { OutputUnit } from '@cfworker/json-schema'

/** The findings of the alternative of a `oneOf` or `anyOf` on screen or, without one, closest to the value; null when it fits more than one. */
export function closestBranch(unit: OutputUnit, inside: readonly OutputUnit[], shown: number | undefined): OutputUnit[] | null {
  if (/\((?:[2-9]|\d\d+) matches\)/.test(unit.error)) return null
  const branches = new Map<string, OutputUnit[]>()
  let current: OutputUnit[] = []
  for (const found of inside) {
    const index = found.keywordLocation.startsWith(`${unit.keywordLocation}/`) ? found.keywordLocation.slice(unit.keywordLocation.length + 1).split('/', 1)[0] : undefined
    // A `false` schema does not name its own place: it belongs to what was found before it.
    if (index !== undefined) current = branches.get(index) ?? []
    current.push(found)
    if (index !== undefined) branches.set(index, current)
  }
  const ranked = [...branches.values()].toSorted((one, other) => distance(unit, one) - distance(unit, other))
  const closest = branches.get(String(shown)) ?? ranked[0]
  if (closest === undefined || ranked.every((branch) => branch.some((found) => isWrongType(unit, found)))) return null
  return closest
}

/** How far a value is from an alternative: another type or another fixed value says more than a missing member. */
export function distance(unit: { instanceLocation: string }, findings: readonly OutputUnit[]): number {
  return findings.reduce((sum, found) => sum + weight(unit, found), 0)
}

function weight(unit: { instanceLocation: string }, found: OutputUnit): number {
  if (isWrongType(unit, found)) return 1_000
  if (found.keyword === 'const' || found.keyword === 'enum') return 100
  if (found.keyword === 'type') return 10
  return 1
}

const isWrongType = (unit: { instanceLocation: string }, found: OutputUnit) =>
  (found.keyword === 'type' || found.keyword === 'const' || found.keyword === 'enum') && found.instanceLocation === unit.instanceLocation
