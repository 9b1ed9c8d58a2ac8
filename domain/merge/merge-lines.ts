import { diff3Merge } from 'node-diff3'

type Texts = { base: string; theirs: string; mine: string }

/** More pairs of equal lines than this take the line matcher seconds: such a text is left to a person. */
const maxPairs = 4_000_000

/** The text with the changes of both sides, or null where they touch the same or neighbouring lines. */
export function mergeLines(texts: Texts): string | null {
  const regions = regionsOf(texts)
  if (regions === null || regions.some(({ conflict }) => conflict !== undefined)) return null
  return regions.flatMap(({ ok }) => ok ?? []).join('\n')
}

/** The text with the changes of both sides, and mine where they touch the same or neighbouring lines: a start for a merge by hand. */
export function mergeLinesForMine(texts: Texts): string {
  const regions = regionsOf(texts)
  return regions === null ? texts.mine : regions.flatMap(({ ok, conflict }) => ok ?? conflict?.b ?? []).join('\n')
}

function regionsOf(texts: Texts) {
  const base = texts.base.split('\n')
  const theirs = texts.theirs.split('\n')
  const mine = texts.mine.split('\n')
  return equalPairs(base, theirs) + equalPairs(base, mine) > maxPairs ? null : diff3Merge(theirs, base, mine)
}

/** As mergeLines, but only a result that is JSON and sets no key twice where the two sides did not. */
export function mergeJsonLines(texts: Texts): string | null {
  const merged = mergeLines(texts)
  if (merged === null) return null
  if (![texts.theirs, texts.mine].every(isSoundJson)) return merged
  return isSoundJson(merged) ? merged : null
}

function equalPairs(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const line of right) counts.set(line, (counts.get(line) ?? 0) + 1)
  return left.reduce((pairs, line) => pairs + (counts.get(line) ?? 0), 0)
}

function isSoundJson(text: string): boolean {
  try {
    return countKeys(JSON.parse(text)) === countWrittenKeys(text)
  } catch {
    return false
  }
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const children = Object.values(value).reduce((sum: number, child) => sum + countKeys(child), 0)
  return Array.isArray(value) ? children : children + Object.keys(value).length
}

function countWrittenKeys(json: string): number {
  const strings = json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)
  return [...strings].filter((match) => match[1] !== undefined).length
}
