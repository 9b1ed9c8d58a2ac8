import type { Hit, PickedTurn, PointHits, ScriptName } from '#src/workers/lua-run/contract.ts'

/** A call of a function, null for the last one, and turns of loops in it, by the index of the loop's point. */
type ChosenCall = { call: number | null; turns: Readonly<Record<number, number>> }
/** Which calls of functions a person wants to see, by the index of the function. */
export type ChosenHits = Readonly<Record<number, ChosenCall>>
export const lastHits: ChosenHits = {}
const lastCall: ChosenCall = { call: null, turns: {} }

export const chosenIn = (chosen: ChosenHits, functionIndex: number): ChosenCall => chosen[functionIndex] ?? lastCall

/** Another call has other turns. */
export const withCall = (chosen: ChosenHits, functionIndex: number, call: number | null): ChosenHits => ({ ...chosen, [functionIndex]: { call, turns: {} } })

/** `turn` null: the last one. */
export function withTurn(chosen: ChosenHits, { functionIndex, loop, turn }: { functionIndex: number; loop: number; turn: number | null }): ChosenHits {
  const { call, turns: { [loop]: _before, ...others } } = chosenIn(chosen, functionIndex)
  return { ...chosen, [functionIndex]: { call, turns: turn === null ? others : { ...others, [loop]: turn } } }
}

/** What a run must keep of a script, beside its first and last hits, for the chosen ones to be shown. */
export const pickedHits = (script: ScriptName, chosen: ChosenHits): PickedTurn[] =>
  Object.entries(chosen).flatMap(([functionIndex, { call, turns }]): PickedTurn[] => [
    ...(call === null ? [] : [{ script, functionIndex: Number(functionIndex), call }]),
    ...Object.entries(turns).map(([loop, turn]) => ({ script, loop: Number(loop), turn })),
  ])

/** The moment at a point that is shown: the last one in the call and the turn that were chosen; null where there was none in them. */
export function shownHit({ point, kept }: PointHits, chosen: ChosenHits): Hit | null {
  const { call, turns } = chosenIn(chosen, point.functionIndex)
  const turn = point.loop === null ? undefined : turns[point.loop]
  return kept.findLast((hit) => (call === null || hit.call === call) && (turn === undefined || hit.loopTurn === turn)) ?? null
}
