/** Milliseconds of one thing measured several times. */
export type Series = number[]
/** One line of a bench's table; `ratio` is to the peer or limit that it names. */
export type Row = { what: string; measured: string; against: string; ratio: string }

/** The median against a limit in milliseconds; below 1.00 is within it. */
export function medianAndWorst(what: string, series: Series, limitMs: number): Row {
  const [median, worst] = [shareOf(series, 0.5), shareOf(series, 1)]
  return { what, measured: `${median.toFixed(0)} ms (worst ${worst.toFixed(0)})`, against: `limit ${limitMs.toLocaleString('en')} ms`, ratio: (median / limitMs).toFixed(2) }
}

/** Prints Markdown, so that a table can go into a page as it is. */
export function printTable(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}\n`)
  console.log('| what | measured | against | ratio |\n|---|---|---|---|')
  for (const { what, measured, against, ratio } of rows) console.log(`| ${what} | ${measured} | ${against} | ${ratio} |`)
}

/** A share of a series against a limit in milliseconds, as the 0.95th; a limit of null is none. */
export function share(what: string, series: Series, { at, limitMs }: { at: number; limitMs: number | null }): Row {
  const value = shareOf(series, at)
  const measured = `${value.toFixed(1)} ms (of ${series.length})`
  return limitMs === null ? { what, measured, against: '', ratio: '' } : { what, measured, against: `limit ${limitMs} ms`, ratio: (value / limitMs).toFixed(2) }
}

/** A share of a series beside the same share of what a peer needs for it. */
export function besidePeer(what: string, series: Series, { at, peer, peerName }: { at: number; peer: Series; peerName: string }): Row {
  const [own, other] = [shareOf(series, at), shareOf(peer, at)]
  return { what, measured: `${own.toFixed(1)} ms (of ${series.length})`, against: `${peerName} ${other.toFixed(1)} ms`, ratio: (own / other).toFixed(2) }
}

function shareOf(series: Series, at: number): number {
  const sorted = series.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN
}
