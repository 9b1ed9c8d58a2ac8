import type { Hit, Moment, PickedTurn, PointHits, ScriptName } from '#src/workers/lua-run/contract.ts'

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

/** What went on in a script at a moment of a run. */
export const hitsAt = (moment: Moment, script: ScriptName): ChosenHits =>
  Object.fromEntries(moment.filter((stood) => stood.script === script).map(({ functionIndex, call, turns }) => [functionIndex, { call, turns: Object.fromEntries(turns.map(({ loop, turn }) => [loop, turn])) }]))

/** What a run must keep of a script, beside its first and last hits, for the chosen ones to be shown. */
export const pickedHits = (script: ScriptName, chosen: ChosenHits): PickedTurn[] =>
  Object.entries(chosen).flatMap(([functionIndex, { call, turns }]): PickedTurn[] => [
    ...(call === null ? [] : [{ script, functionIndex: Number(functionIndex), call }]),
    ...Object.entries(turns).map(([loop, turn]) => ({ script, loop: Number(loop), turn })),
  ])

/** The moment at a point that is shown: the last one in the call and the turn that were chosen; null where there was none in them. */
export function shownHit({ index, point, kept }: PointHits, chosen: ChosenHits): Hit | null {
  const { call, turns } = chosenIn(chosen, point.functionIndex)
  const around = point.loop === null ? undefined : turns[point.loop]
  const isInTurn = ({ turn, loopTurn }: Hit) => (turns[index] === undefined ? around === undefined || loopTurn === around : turn === turns[index])
  return kept.findLast((hit) => (call === null || hit.call === call) && isInTurn(hit)) ?? null
}

/** Numbers of calls or of turns, of which the last is shown until another is chosen. */
export type Range = { first: number; last: number }

/** Turns are counted through all calls of the function: of one call they are those that were kept of it. */
export function turnsIn({ count, kept }: PointHits, call: number | null): Range | null {
  if (call === null) return { first: 0, last: count - 1 }
  const [first, ...others] = kept.filter((hit) => hit.call === call)
  return first === undefined ? null : { first: first.turn, last: others.at(-1)?.turn ?? first.turn }
}
