import type { Diagnostic } from '#lua/language/diagnostics/diagnostic.ts'
import type { Range } from '#lua/language/positions.ts'

/** How the problems of a script differ from those told before: most stay as they are, many only move by some lines. */
export type ProblemChange = {
  /** So many of the first are the same. */
  before: number
  /** These come then. */
  put: readonly Diagnostic[]
  /** So many of the last are the same, so many lines farther down. */
  behind: number
  lines: number
}

export function problemChange(told: readonly Diagnostic[], found: readonly Diagnostic[]): ProblemChange {
  const shorter = Math.min(told.length, found.length)
  let before = 0
  while (before < shorter && isSame(told[before], found[before], 0)) before += 1
  const lines = (found.at(-1)?.range.start.line ?? 0) - (told.at(-1)?.range.start.line ?? 0)
  let behind = 0
  while (behind < shorter - before && isSame(told.at(-1 - behind), found.at(-1 - behind), lines)) behind += 1
  return { before, put: found.slice(before, found.length - behind), behind, lines }
}

/** Those that are the same keep being the same objects. */
export function problemsAfter(told: readonly Diagnostic[], { before, put, behind, lines }: ProblemChange): Diagnostic[] {
  const last = told.slice(told.length - behind)
  return [...told.slice(0, before), ...put, ...(lines === 0 ? last : last.map((problem) => movedProblem(problem, lines)))]
}

const moved = ({ start, end }: Range, lines: number): Range => ({ start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines } })

const movedProblem = (problem: Diagnostic, lines: number): Diagnostic => ({
  ...problem,
  range: moved(problem.range, lines),
  related: problem.related && { ...problem.related, range: moved(problem.related.range, lines) },
  fix: problem.fix && { ...problem.fix, edits: problem.fix.edits.map(({ range, text }) => ({ range: moved(range, lines), text })) },
})

function isSame(one: Diagnostic | undefined, other: Diagnostic | undefined, lines: number): boolean {
  if (!one || !other || one.rule !== other.rule || one.message !== other.message || !isMoved(one.range, other.range, lines)) return false
  if (one.related === null && other.related === null && one.fix === null && other.fix === null) return true
  return JSON.stringify(lines === 0 ? one : movedProblem(one, lines)) === JSON.stringify(other)
}

function isMoved({ start, end }: Range, other: Range, lines: number): boolean {
  return start.line + lines === other.start.line && start.column === other.start.column && end.line + lines === other.end.line && end.column === other.end.column
}
