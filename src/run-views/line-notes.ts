import type { Hit, PointHits, PointKind, SeenValue, SeenValues } from '#src/workers/lua-run/contract.ts'
import type { LiveNote } from '#src/monaco/live/live-view.ts'
import { type ChosenHits, shownHit } from './chosen-hits.ts'
import { shortValue } from './short-value.ts'

export type SeenScript = SeenValues['scripts'][number]
type Shown = { point: PointHits['point']; hit: Hit; count: number }

const longest = 100

/** What stands behind the lines of a script: in short, what they computed in the moments that are shown. */
export function lineNotes({ points }: SeenScript, chosen: ChosenHits): LiveNote[] {
  const shown = points.flatMap((each): Shown[] => {
    const hit = shownHit(each, chosen)
    return hit === null ? [] : [{ point: each.point, hit, count: each.count }]
  })
  return [...Map.groupBy(shown, ({ point }) => point.line)].flatMap(([line, ofLine]) => noteOf(line, ofLine))
}

function noteOf(line: number, shown: readonly Shown[]): LiveNote[] {
  const error = shown.find(({ hit }) => hit.error !== undefined)
  if (error?.hit.error !== undefined) return [{ line, text: cut(error.hit.error), tone: 'error' }]
  const telling = shown.filter(({ point }) => tellsValues(point))
  // What a call gave is told by what is made of it.
  const made = telling.filter(({ point }) => point.kind !== 'call')
  const texts = (made.length > 0 ? made : telling).flatMap(({ point, hit }) => words[point.kind](point.names, hit))
  return texts.length === 0 ? [] : [{ line, text: cut(texts.join('   ')), tone: 'value' }]
}

/** Whether a place has values of its own: a call that is returned as it is has those of its `return`. */
export const tellsValues = ({ kind, isTailCall }: PointHits['point']) => kind !== 'statement' && !(kind === 'return' && isTailCall === true)

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)

const named = (names: readonly string[], { values = [] }: Hit) => {
  const pairs = names.flatMap((name, index) => (name === '_' ? [] : [`${name} = ${shortValue(values[index] ?? { type: 'nil' })}`]))
  return pairs.length === 0 ? [] : [pairs.join(', ')]
}
const list = (values: readonly SeenValue[] = []) => values.map((value) => shortValue(value)).join(', ')

const words: Record<PointKind, (names: readonly string[], hit: Hit) => string[]> = {
  local: named,
  assignment: named,
  parameters: named,
  loop: named,
  condition: (_names, { values }) => [list(values)],
  return: (_names, { values }) => [`→ ${values === undefined || values.length === 0 ? 'nothing' : list(values)}`],
  call: (names, { values, argumentValues }) => [`${names[0] ?? 'call'}(${list(argumentValues)})${values === undefined || values.length === 0 ? '' : ` → ${list(values)}`}`],
  statement: () => [],
}
