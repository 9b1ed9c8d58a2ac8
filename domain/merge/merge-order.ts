import { movedItems, placeAfter } from '../parts/order.ts'
import { sameValue } from '../parts/same-value.ts'
import type { Sides } from './sides.ts'

export type MergedOrder<Item> = { order: Item[]; isContested: boolean; movedByTheirs: boolean; movedByMine: boolean }

/**
 * The order of the items that are left: theirs, with what mine moved and added put behind the neighbour it has in mine.
 * Contested where both moved the same item to different places; then it stands where mine has it.
 */
export function mergeOrder<Item>(sides: Sides<readonly Item[]>, kept: ReadonlySet<Item>): MergedOrder<Item> {
  const theirs = sides.theirs.filter((item) => kept.has(item))
  const mine = sides.mine.filter((item) => kept.has(item))
  const isSame = sameOrder(theirs, mine)
  const theirMoves = movedItems(sides.base, theirs)
  const myMoves = movedItems(sides.base, mine)
  return {
    order: putMineInto(theirs, mine, myMoves),
    isContested: !isSame && [...myMoves].some((item) => theirMoves.has(item)),
    movedByTheirs: !isSame && theirMoves.size > 0,
    movedByMine: !isSame && myMoves.size > 0,
  }
}

function putMineInto<Item>(theirs: readonly Item[], mine: readonly Item[], myMoves: ReadonlySet<Item>): Item[] {
  const order = theirs.filter((item) => !myMoves.has(item))
  const placed = new Set(order)
  for (const [index, item] of mine.entries()) {
    if (!placed.has(item)) order.splice(placeAfter(order, mine[index - 1]), 0, item)
    placed.add(item)
  }
  return order
}

function sameOrder<Item>(theirs: readonly Item[], mine: readonly Item[]): boolean {
  const inTheirs = new Set(theirs)
  const inMine = new Set(mine)
  return sameValue(theirs.filter((item) => inMine.has(item)), mine.filter((item) => inTheirs.has(item)))
}
