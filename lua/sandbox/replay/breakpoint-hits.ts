import type { CodePlace, TracedLines } from '../run-report.ts'
import type { Breakpoint } from '../run-request.ts'
import type { Evaluated } from './expressions.ts'

const mostHits = 10_000
const mostEvaluations = 20_000

/** Where breakpoints stand in a run. */
export class BreakpointHits {
  readonly hits: number[] = []
  readonly #breakpoints: readonly Breakpoint[]
  readonly #problems = new Map<Breakpoint, { event: number | null; problem: string }>()
  #evaluations = 0
  #isCut = false

  constructor(breakpoints: readonly Breakpoint[]) {
    this.#breakpoints = breakpoints
  }

  check(event: number, place: CodePlace, evaluate: (condition: string) => Evaluated): void {
    for (const breakpoint of this.#breakpoints) {
      const { script, line, condition } = breakpoint
      if (line !== place.line || script !== place.script || this.hits.at(-1) === event) continue
      if (this.hits.length >= mostHits || this.#evaluations >= mostEvaluations) this.#isCut = true
      else if (condition === undefined || this.#isMet(breakpoint, event, evaluate(condition))) this.hits.push(event)
    }
  }

  /** A condition that can not be evaluated stops too, and says why. */
  #isMet(breakpoint: Breakpoint, event: number, evaluated: Evaluated): boolean {
    this.#evaluations += 1
    if (!('problem' in evaluated)) return evaluated.isTrue
    if (!this.#problems.has(breakpoint)) this.#problems.set(breakpoint, { event, problem: evaluated.problem })
    return true
  }

  /** A condition that is no Lua is wrong also where the run did not come to it. */
  checkTexts(problemIn: (condition: string) => string | null): void {
    for (const breakpoint of this.#breakpoints) {
      const problem = breakpoint.condition === undefined || this.#problems.has(breakpoint) ? null : problemIn(breakpoint.condition)
      if (problem !== null) this.#problems.set(breakpoint, { event: null, problem })
    }
  }

  get problems(): TracedLines['breakpointProblems'] {
    return [...this.#problems].map(([{ script, line }, problem]) => ({ script, line, ...problem }))
  }

  notKept(): string[] {
    return this.#isCut ? [`Breakpoints were looked at for the first ${mostHits.toLocaleString('en')} stops, or ${mostEvaluations.toLocaleString('en')} conditions.`] : []
  }
}
