import { diffIndices } from 'node-diff3'

/** Lines from `from` on, `count` of them, that others take the place of. */
export type LineDifference = { from: number; count: number; lines: readonly string[] }

/**
 * How one list of lines becomes another. Lines that stand once in each list divide both into short parts first: comparing
 * long lists takes seconds where the same few lines, as `end`, stand in them a thousand times.
 */
export function lineDifferences(before: readonly string[], after: readonly string[]): LineDifference[] {
  const found: LineDifference[] = []
  let [from, to] = [0, 0]
  for (const fixed of [...fixedLines(before, after), { before: before.length, after: after.length }]) {
    found.push(...differencesIn(before.slice(from, fixed.before), after.slice(to, fixed.after), from))
    from = fixed.before
    to = fixed.after
  }
  return found
}

function differencesIn(before: string[], after: string[], start: number): LineDifference[] {
  const shorter = Math.min(before.length, after.length)
  let same = 0
  while (same < shorter && before[same] === after[same]) same += 1
  return diffIndices(before.slice(same), after.slice(same)).map(({ buffer1: [from, count], buffer2Content }) => ({ from: start + same + from, count, lines: buffer2Content }))
}

type FixedLine = { before: number; after: number }

/** As many as possible of the lines that stand once in each list, in the order of both. */
function fixedLines(before: readonly string[], after: readonly string[]): FixedLine[] {
  const [old, now] = [placesOfSingles(before), placesOfSingles(after)]
  const common = [...old].flatMap(([line, place]) => {
    const other = now.get(line)
    return other === undefined ? [] : [{ before: place, after: other }]
  })
  return longestRising(common)
}

function placesOfSingles(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [place, line] of lines.entries()) {
    if (places.has(line)) repeated.add(line)
    places.set(line, place)
  }
  for (const line of repeated) places.delete(line)
  return places
}

type Chain = FixedLine & { previous: Chain | null }

/** Of lines in the order of the list before, the most that are in the order of the list after too. */
function longestRising(lines: readonly FixedLine[]): FixedLine[] {
  // By length, of the chains of that length the one that ends first.
  const best: Chain[] = []
  for (const line of lines) {
    const length = firstEndingBehind(best, line.after)
    best[length] = { ...line, previous: best[length - 1] ?? null }
  }
  const chain: FixedLine[] = []
  for (let last = best.at(-1) ?? null; last !== null; last = last.previous) chain.push(last)
  return chain.toReversed()
}

function firstEndingBehind(chains: readonly Chain[], after: number): number {
  let [low, high] = [0, chains.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chains[middle]?.after ?? 0) < after) low = middle + 1
    else high = middle
  }
  return low
}
