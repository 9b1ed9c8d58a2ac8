import type { ConnectorContent } from '../connector.ts'
import { listParts } from '../parts/part-values.ts'

/**
 * Which of some versions a content has most lines in common with; the first of equals, null of none. What a clone was last brought up
 * to is written nowhere: the contract knows only the version that it was cloned from.
 */
export function nearestVersion<Version extends { content: ConnectorContent }>(mine: ConnectorContent, versions: readonly Version[]): Version | null {
  const own = countLines(mine)
  const distances = versions.map((version) => ({ version, distance: differentLines(own, countLines(version.content)) }))
  return distances.toSorted((one, other) => one.distance - other.distance)[0]?.version ?? null
}

type Lines = ReadonlyMap<string, number>

/** How often each line stands in which part. */
function countLines(content: ConnectorContent): Lines {
  const counts = new Map<string, number>()
  for (const { key, part, value } of listParts(content)) {
    // Its fields stand in the list too.
    if (part.scope === 'module') continue
    for (const line of (typeof value === 'string' ? value : JSON.stringify(value) ?? '').split('\n')) {
      const told = `${key}\n${line}`
      counts.set(told, (counts.get(told) ?? 0) + 1)
    }
  }
  return counts
}

function differentLines(one: Lines, other: Lines): number {
  const lines = new Set([...one.keys(), ...other.keys()])
  return [...lines].reduce((sum, line) => sum + Math.abs((one.get(line) ?? 0) - (other.get(line) ?? 0)), 0)
}
