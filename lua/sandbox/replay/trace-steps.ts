import type { CodePlace, TracedLines } from '../run-report.ts'

type TracedPlace = CodePlace & { depth: number }
/** Where to stop next, as the number of a line event; null when the part of the run that was told does not tell. */
export type Step = (traced: TracedLines, event: number) => number | null

export const stepInto: Step = (traced, event) => (placeAt(traced, event + 1) === null ? null : event + 1)
export const stepOver: Step = (traced, event) => find(traced, event, { by: 1, isStop: (there, here) => there.depth <= here.depth })
export const stepOut: Step = (traced, event) => find(traced, event, { by: 1, isStop: (there, here) => there.depth < here.depth })
export const stepBack: Step = (traced, event) => (placeAt(traced, event - 1) === null ? null : event - 1)
export const stepBackOver: Step = (traced, event) => find(traced, event, { by: -1, isStop: (there, here) => there.depth <= here.depth })

/** The next time that a line runs. */
export const runTo = (line: CodePlace): Step => (traced, event) => find(traced, event, { by: 1, isStop: isAt(line) })

export const nextBreakpoint: Step = ({ breakpointHits }, event) => breakpointHits.find((hit) => hit > event) ?? null
export const previousBreakpoint: Step = ({ breakpointHits }, event) => breakpointHits.findLast((hit) => hit < event) ?? null

/** Where the run stands before a line event. */
export function placeAt({ scripts, from, lines }: TracedLines, event: number): TracedPlace | null {
  const told = lines[event - from]
  const script = scripts[told?.[0] ?? -1]
  return told === undefined || script === undefined ? null : { script, line: told[1], depth: told[2] }
}

const isAt = ({ script, line }: CodePlace) => (place: TracedPlace) => place.script === script && place.line === line

function find(traced: TracedLines, event: number, { by, isStop }: { by: 1 | -1; isStop: (there: TracedPlace, here: TracedPlace) => boolean }): number | null {
  const here = placeAt(traced, event)
  if (here === null) return null
  for (let at = event + by; ; at += by) {
    const there = placeAt(traced, at)
    if (there === null) return null
    if (isStop(there, here)) return at
  }
}
