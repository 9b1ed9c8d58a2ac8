import type { ScriptName, TracedLines } from '#src/workers/lua-run/contract.ts'

/** Where a step leads from an event of a trace; events count from one. */
export type TraceStep = (trace: { traced: TracedLines; length: number }, event: number) => number

export const stepInto: TraceStep = ({ length }, event) => Math.min(length, event + 1)
export const stepBack: TraceStep = (_trace, event) => Math.max(1, event - 1)

/** The next line that is not inside a call made from here; beyond what was traced, the next line. */
export const stepOver: TraceStep = ({ traced, length }, event) => nextWhere(traced, event, (depth, here) => depth <= here) ?? Math.min(length, event + 1)

export const stepOut: TraceStep = ({ traced, length }, event) => nextWhere(traced, event, (depth, here) => depth < here) ?? length

export const stepBackOver: TraceStep = ({ traced: { lines } }, event) => {
  const here = lines[event - 1]?.[2] ?? 0
  return lines.slice(0, Math.max(0, event - 1)).findLastIndex(([, , depth]) => depth <= here) + 1 || 1
}

export const toNextBreakpoint: TraceStep = ({ traced, length }, event) => traced.breakpointHits.find((hit) => hit > event) ?? length
export const toLastBreakpoint: TraceStep = ({ traced }, event) => traced.breakpointHits.findLast((hit) => hit < event) ?? 1

/** The next time that a line runs, or the first time if it does not run again; stays where the line never ran. */
export const toLine = (script: ScriptName, line: number): TraceStep => ({ traced: { scripts, lines } }, event) => {
  const isThere = ([index, at]: TracedLines['lines'][number]) => scripts[index] === script && at === line
  const next = lines.findIndex((each, index) => index >= event && isThere(each))
  const first = next >= 0 ? next : lines.findIndex(isThere)
  return first < 0 ? event : first + 1
}

function nextWhere({ lines }: TracedLines, event: number, fits: (depth: number, here: number) => boolean): number | null {
  const here = lines[event - 1]?.[2] ?? 0
  const next = lines.findIndex(([, , depth], index) => index >= event && fits(depth, here))
  return next < 0 ? null : next + 1
}
