import type { CodePlace } from '../run-report.ts'
import type { Breakpoint } from '../run-request.ts'
import type { Evaluated } from './expressions.ts'

const mostHits = 10_000
const mostEvaluations = 20_000

/** Where breakpoints stand in a run. */
export class BreakpointHits {
  readonly hits: number[] = []
  readonly problems: { event: number; problem: string }[] = []
  readonly #breakpoints: readonly Breakpoint[]
  #evaluations = 0
  #isCut = false

  constructor(breakpoints: readonly Breakpoint[]) {
    this.#breakpoints = breakpoints
  }

  check(event: number, place: CodePlace, evaluate: (condition: string) => Evaluated): void {
    for (const { script, line, condition } of this.#breakpoints) {
      if (line !== place.line || script !== place.script || this.hits.at(-1) === event) continue
      if (this.hits.length >= mostHits || this.#evaluations >= mostEvaluations) this.#isCut = true
      else if (condition === undefined || this.#isMet(event, evaluate(condition))) this.hits.push(event)
    }
  }

  /** A condition that can not be evaluated stops too, and says why. */
  #isMet(event: number, evaluated: Evaluated): boolean {
    this.#evaluations += 1
    if (!('problem' in evaluated)) return evaluated.isTrue
    this.problems.push({ event, problem: evaluated.problem })
    return true
  }

  notKept(): string[] {
    return this.#isCut ? [`Breakpoints were looked at for the first ${mostHits.toLocaleString('en')} stops, or ${mostEvaluations.toLocaleString('en')} conditions.`] : []
  }
}
