import type { Hit, PointHits, SeenValue } from '#src/workers/lua-run/contract.ts'
import { type ChosenHits, shownHit } from './chosen-hits.ts'
import { type SeenScript, tellsValues } from './line-notes.ts'

/** The moments of a line that are shown and of whose values a part was not kept. */
export const cutHits = (seen: SeenScript, line: number, shown: ChosenHits): { point: number; turn: number }[] =>
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

type SeenText = Extract<SeenValue, { type: 'string' }>

/** Whether a text has more than was kept. */
export const isTextCut = ({ text, length }: SeenText) => length > text.length && length > new TextEncoder().encode(text).length

/** The bytes that were kept of a string that is no text. */
export const hexBytes = ({ text }: SeenText) => Uint8Array.from(text === '' ? [] : text.split(' '), (byte) => Number.parseInt(byte, 16))
