import type { FunctionCall, Hit } from '../sandbox/seen-values.ts'

/** Finds the function that a call leads to: the next thing that is told after the call is made is that a function begins, in the call. */
export class Leads {
  #made: { hit: Hit; from: number } | null = null

  get isWaiting(): boolean {
    return this.#made !== null
  }

  /** `from`: where Lua keeps the call of the function that makes it. */
  made(hit: Hit, from: number): void {
    this.#made = { hit, from }
  }

  /** Something else was told. */
  forget(): void {
    this.#made = null
  }

  /** A function begins. After a call that raised an error, or was returned, it may be what is done next. */
  enter(to: FunctionCall, isOf: (from: number) => boolean): void {
    if (this.#made !== null && isOf(this.#made.from)) this.#made.hit.ledTo = to
    this.#made = null
  }
}
