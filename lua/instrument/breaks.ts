import type { CodePlace, LineTrace } from '../sandbox/run-report.ts'
import type { Breakpoint } from '../sandbox/run-request.ts'
import type { Evaluated } from './expressions.ts'

const mostBreaks = 1_000
const mostEvaluations = 10_000

/** Where breakpoints would stop a run. */
export class Breaks {
  readonly found: LineTrace['breaks'] = []
  readonly #breakpoints: readonly Breakpoint[]
  #evaluations = 0
  #isCut = false

  constructor(breakpoints: readonly Breakpoint[]) {
    this.#breakpoints = breakpoints
  }

  check(event: number, place: CodePlace, evaluate: (condition: string) => Evaluated): void {
    const here = this.#breakpoints.filter(({ script, line }) => script === place.script && line === place.line)
    if (here.length === 0) return
    if (this.found.length >= mostBreaks || this.#evaluations >= mostEvaluations) {
      this.#isCut = true
      return
    }
    const verdicts = here.map(({ condition }) => this.#verdict(condition, evaluate))
    const verdict = verdicts.find((candidate) => candidate !== null)
    if (verdict) this.found.push({ event, ...verdict })
  }

  /** A condition that can not be evaluated stops too, and says why. */
  #verdict(condition: string | null, evaluate: (condition: string) => Evaluated): { problem?: string } | null {
    if (condition === null) return {}
    this.#evaluations += 1
    const evaluated = evaluate(condition)
    if ('problem' in evaluated) return evaluated
    return evaluated.isTrue ? {} : null
  }

  notKept(): string[] {
    return this.#isCut ? [`Breakpoints were looked at for the first ${mostBreaks.toLocaleString('en')} stops, or ${mostEvaluations.toLocaleString('en')} conditions.`] : []
  }
}
