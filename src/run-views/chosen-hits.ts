import type { Hit, PointHits } from '#src/workers/lua-run/contract.ts'

/** Which call of a function, and which turn of a loop, a person wants to see; by the index of the function or of the loop's point. */
export type ChosenHits = { calls: Readonly<Record<number, number>>; turns: Readonly<Record<number, number>> }
export const lastHits: ChosenHits = { calls: {}, turns: {} }

/** The moment at a point that is shown: the last one in the call and the turn that were chosen; null where there was none in them. */
export function shownHit({ point, kept }: PointHits, chosen: ChosenHits): Hit | null {
  const call = chosen.calls[point.functionIndex]
  const turn = point.loop === null ? undefined : chosen.turns[point.loop]
  return kept.findLast((hit) => (call === undefined || hit.call === call) && (turn === undefined || hit.loopTurn === turn)) ?? null
}
