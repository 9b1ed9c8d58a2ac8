import type { ScriptName } from '../sandbox/run-request.ts'

const mostScripts = 100

/** How often each point was hit in the run before: mostly it is so again, and then it is known which hit is the last and must be copied. */
export class HitForecast {
  readonly #counts = new Map<ScriptName, readonly number[]>()
  #wasWrong = false

  /** Hits by point, as far as the script seems to be the same. */
  expected(script: ScriptName, pointCount: number): readonly number[] {
    const counts = this.#counts.get(script)
    return counts?.length === pointCount ? counts : []
  }

  /** What came of it; `isWrong` when the last hit of some point was not kept, for it was not known to be the last. */
  note(script: ScriptName, counts: readonly number[], isWrong: boolean): void {
    if (this.#counts.size >= mostScripts) this.#counts.clear()
    this.#counts.set(script, counts)
    this.#wasWrong ||= isWrong
  }

  /** Whether the same run would now keep more; asked once. */
  takeWrong(): boolean {
    const wasWrong = this.#wasWrong
    this.#wasWrong = false
    return wasWrong
  }
}
