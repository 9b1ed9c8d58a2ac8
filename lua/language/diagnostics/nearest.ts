/** The name that someone who typed a wrong one probably meant; null when none is near. */
export function nearest(wrong: string, names: Iterable<string>): string | null {
  let best: { name: string; distance: number } | null = null
  // Of short names nearly all are near each other.
  const limit = wrong.length < 3 ? 0 : wrong.length < 6 ? 1 : 2
  for (const name of names) {
    if (Math.abs(name.length - wrong.length) > limit || name === wrong) continue
    const distance = distanceBetween(wrong.toLowerCase(), name.toLowerCase())
    if (distance <= limit && (best === null || distance < best.distance)) best = { name, distance }
  }
  return best?.name ?? null
}

/** How many letters must be added, taken out, changed or swapped with the next one. */
function distanceBetween(a: string, b: string): number {
  let beforeRow: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwapped ? (beforeRow[j - 2] ?? 0) + 1 : change
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    ;[beforeRow, row] = [row, next]
  }
  return row[b.length] ?? 0
}
