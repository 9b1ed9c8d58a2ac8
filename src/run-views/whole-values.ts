import type { Hit, PointHits, SeenValue } from '#src/workers/lua-run/contract.ts'
import { type ChosenHits, shownHit } from './chosen-hits.ts'
import { type SeenScript, tellsValues } from './line-notes.ts'
import { hexBytes, isTextCut } from './seen-strings.ts'

/** A moment at a point of a script; both count from zero. */
export type WantedHit = { point: number; turn: number }

/** The moments of a line that are shown and of whose values a part was not kept. */
export const cutHits = (seen: SeenScript, line: number, shown: ChosenHits): WantedHit[] =>
  seen.points.flatMap((each) => {
    const hit = each.point.line === line && tellsValues(each.point) ? shownHit(each, shown) : null
    return hit !== null && isHitCut(hit) ? [{ point: each.index, turn: hit.turn }] : []
  })

/** A moment with the values that were read whole, where they were. */
export function wholeHit(point: number, hit: Hit | null, whole: readonly PointHits[]): Hit | null {
  const read = hit === null ? undefined : whole.find(({ index }) => index === point)?.kept.find(({ turn }) => turn === hit.turn)
  return read === undefined || hit === null ? hit : { ...hit, ...read }
}

const isHitCut = ({ values = [], argumentValues = [], moreValues }: Hit) => moreValues !== undefined || [...values, ...argumentValues].some(isCut)

function isCut(value: SeenValue): boolean {
  if (value.type === 'string') return value.isText ? isTextCut(value) : value.length > hexBytes(value).length
  if (value.type === 'more') return value.size > 0
  return value.type === 'table' && (value.size > value.fields.length || value.fields.some((field) => isCut(field.value)))
}
