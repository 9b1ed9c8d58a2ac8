import type { CodePlace, LineTrace } from '../sandbox/run-report.ts'

/** Where to stop next, as the number of a line event; null when the part of the trace that is known does not tell. */
export type Step = (trace: LineTrace, event: number) => number | null

type Depths = { here: number; there: number }

export const stepInto: Step = (trace, event) => (placeAt(trace, event + 1) === null ? null : event + 1)
export const stepOver: Step = (trace, event) => forward(trace, event, ({ here, there }) => there <= here)
export const stepOut: Step = (trace, event) => forward(trace, event, ({ here, there }) => there < here)
export const stepBack: Step = (trace, event) => (placeAt(trace, event - 1) === null ? null : event - 1)
export const stepBackOver: Step = (trace, event) => backward(trace, event, ({ here, there }) => there <= here)
export const stepBackOut: Step = (trace, event) => backward(trace, event, ({ here, there }) => there < here)

/** The next time that a line runs. */
export const runTo = (line: CodePlace): Step => (trace, event) => find(trace, event, { by: 1, matches: (place) => isAt(place, line) })
/** The last time before. */
export const runBackTo = (line: CodePlace): Step => (trace, event) => find(trace, event, { by: -1, matches: (place) => isAt(place, line) })
export const nextBreak: Step = ({ breaks }, event) => breaks.find((candidate) => candidate.event > event)?.event ?? null
export const previousBreak: Step = ({ breaks }, event) => breaks.findLast((candidate) => candidate.event < event)?.event ?? null

export function placeAt(trace: LineTrace, event: number): LineTrace['places'][number] | null {
  return trace.places[trace.events[event - trace.from] ?? -1] ?? null
}

const isAt = (place: CodePlace, { script, line }: CodePlace) => place.script === script && place.line === line
const forward = (trace: LineTrace, event: number, stops: (depths: Depths) => boolean) => findByDepth(trace, event, { by: 1, stops })
const backward = (trace: LineTrace, event: number, stops: (depths: Depths) => boolean) => findByDepth(trace, event, { by: -1, stops })

function findByDepth(trace: LineTrace, event: number, { by, stops }: { by: 1 | -1; stops: (depths: Depths) => boolean }): number | null {
  const here = placeAt(trace, event)?.depth
  return here === undefined ? null : find(trace, event, { by, matches: ({ depth }) => stops({ here, there: depth }) })
}

function find(trace: LineTrace, event: number, { by, matches }: { by: 1 | -1; matches: (place: LineTrace['places'][number]) => boolean }): number | null {
  for (let at = event + by; ; at += by) {
    const place = placeAt(trace, at)
    if (place === null) return null
    if (matches(place)) return at
  }
}
