/** The items of `after` that changed place against `before`: the fewest that explain the new order. Items that only one list has did not move. */
export function movedItems<Item>(before: readonly Item[], after: readonly Item[]): Set<Item> {
  const places = new Map(before.map((item, index) => [item, index]))
  const common = after.filter((item) => places.has(item))
  const stayed = new Set(longestRise(common, (item) => places.get(item) ?? 0))
  return new Set(common.filter((item) => !stayed.has(item)))
}

/** `items` in the order of `wanted`; items that `wanted` does not name stay behind the neighbour they had. */
export function arrange<Item>(items: readonly Item[], wanted: readonly Item[]): Item[] {
  const known = new Set(items)
  const named = new Set(wanted)
  const arranged = wanted.filter((item) => known.has(item))
  for (const [index, item] of items.entries()) {
    if (!named.has(item)) arranged.splice(placeAfter(arranged, items[index - 1]), 0, item)
  }
  return arranged
}

/** The index right after `neighbour`; 0 when there is none. */
export function placeAfter<Item>(items: readonly Item[], neighbour: Item | undefined): number {
  return neighbour === undefined ? 0 : items.indexOf(neighbour) + 1
}

// Patience sorting: each pile keeps its smallest last item, and every item remembers the pile before it.
function longestRise<Item>(items: readonly Item[], rank: (item: Item) => number): Item[] {
  type Card = { item: Item; before: Card | undefined }
  const piles: Card[] = []
  for (const item of items) {
    const at = firstNotBelow(piles, (card) => rank(card.item), rank(item))
    piles[at] = { item, before: piles[at - 1] }
  }
  const rise: Item[] = []
  for (let card = piles.at(-1); card !== undefined; card = card.before) rise.unshift(card.item)
  return rise
}

function firstNotBelow<Entry>(sorted: readonly Entry[], rank: (entry: Entry) => number, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const entry = sorted[middle]
    if (entry !== undefined && rank(entry) < limit) low = middle + 1
    else high = middle
  }
  return low
}
