import type { FunctionCall } from '#src/workers/lua-run/contract.ts'
import type { LiveLink } from '#src/monaco/live/live-view.ts'
import { type ChosenHits, chosenIn, shownHit, turnsIn } from '#src/run-views/chosen-hits.ts'
import type { SeenScript } from '#src/run-views/line-notes.ts'

/** A call that is shown and led into a function of a script; offsets into the text that ran. */
type CallLink = LiveLink & { leadsTo: 'call'; start: number; end: number; call: FunctionCall }
/** What stands behind a line and leads somewhere: into a call, or to the choice of the call that is shown. */
export type LineLink = CallLink | (LiveLink & { leadsTo: 'choice' })

const mostOfLine = 4

/** The links of a script, line by line, in the order of its text. */
export function lineLinks(seen: SeenScript, chosen: ChosenHits): LineLink[] {
  const links = [...choiceLinks(seen, chosen), ...callLinks(seen, chosen)]
  return [...Map.groupBy(links, ({ line }) => line).values()].flatMap((ofLine) => ofLine.slice(0, mostOfLine))
}

/** The call that a place in the text is in, the innermost first, else the first of its line. */
export function callAt(seen: SeenScript, chosen: ChosenHits, { line, offset }: { line: number; offset: number }): FunctionCall | null {
  const ofLine = callLinks(seen, chosen).filter((link) => link.line === line)
  const around = ofLine.filter(({ start, end }) => start <= offset && offset <= end).toSorted((one, other) => one.end - one.start - (other.end - other.start))
  return (around[0] ?? ofLine[0])?.call ?? null
}

function callLinks({ points }: SeenScript, chosen: ChosenHits): CallLink[] {
  return points.flatMap((each): CallLink[] => {
    const { kind, names, line, start, end } = each.point
    const call = kind === 'call' ? shownHit(each, chosen)?.ledTo : undefined
    return call === undefined ? [] : [{ leadsTo: 'call', line, start, end, call, text: `↳ ${names[0] ?? 'call'}` }]
  })
}

const choiceLinks = ({ functions, points }: SeenScript, chosen: ChosenHits): LineLink[] => [...callChoices(functions, chosen), ...turnChoices(points, chosen)]

const callChoices = (functions: SeenScript['functions'], chosen: ChosenHits): LineLink[] =>
  functions.flatMap(({ line, count }, index) => {
    const { call } = chosenIn(chosen, index)
    return call === null || count < 2 ? [] : [{ leadsTo: 'choice', line, text: `call ${(call + 1).toLocaleString('en')} of ${count.toLocaleString('en')}` }]
  })

const turnChoices = (points: SeenScript['points'], chosen: ChosenHits): LineLink[] =>
  points.flatMap((loop) => {
    const { functionIndex, line } = loop.point
    const { call, turns: { [loop.index]: turn } } = chosenIn(chosen, functionIndex)
    const range = turn === undefined ? null : turnsIn(loop, call)
    if (turn === undefined || range === null || range.first === range.last) return []
    return [{ leadsTo: 'choice', line, text: `turn ${(turn - range.first + 1).toLocaleString('en')} of ${(range.last - range.first + 1).toLocaleString('en')}` }]
  })
