import type { RunReport, TracedLines } from '../run-report.ts'
import type { Breakpoint } from '../run-request.ts'

const changes = 'this or another condition changes the run, so where it stops can be wrong'

const hasCondition = ({ condition }: Breakpoint) => condition !== undefined
export const hasConditions = (breakpoints: readonly Breakpoint[] = []) => breakpoints.some(hasCondition)
export const withoutConditions = (breakpoints: readonly Breakpoint[] = []) => breakpoints.filter((each) => !hasCondition(each))

/**
 * The lines of the run itself, with the stops of the one in which conditions were evaluated: an expression can change what the script
 * goes on with, as by a function of the script that counts. Where that led it another way, its conditions say so.
 */
export function linesWithoutConditions(itself: RunReport, looked: RunReport, breakpoints: readonly Breakpoint[] = []): RunReport {
  const { traced, lineEvents } = itself
  if (traced === null || looked.traced === null) return looked
  const conditional = breakpoints.filter(hasCondition)
  const met = looked.traced.breakpointHits.filter((event) => event <= lineEvents && standsAt(conditional, looked.traced, event))
  const breakpointHits = [...new Set([...traced.breakpointHits, ...met])].toSorted((one, other) => one - other)
  const isChanged = lineEvents !== looked.lineEvents || JSON.stringify(traced.lines) !== JSON.stringify(looked.traced.lines)
  const { breakpointProblems: known } = looked.traced
  const changing = isChanged ? conditional.filter((each) => !known.some((told) => isSamePlace(told, each))).map(({ script, line }) => ({ script, line, event: null, problem: changes })) : []
  return { ...itself, traced: { ...traced, breakpointHits, breakpointProblems: [...known, ...changing] }, notKept: looked.notKept }
}

function standsAt(breakpoints: readonly Breakpoint[], traced: TracedLines | null, event: number): boolean {
  const [script, line] = traced?.lines[event - traced.from] ?? []
  return script === undefined || breakpoints.some((each) => each.line === line && each.script === traced?.scripts[script])
}

const isSamePlace = (one: Pick<Breakpoint, 'script' | 'line'>, other: Pick<Breakpoint, 'script' | 'line'>) => one.script === other.script && one.line === other.line
