import type { FunctionCall, Hit } from '../sandbox/seen-values.ts'

/** Finds the function that a call leads to: the next thing that is told after the call is made is that a function begins. */
export class Leads {
  #made: { hit: Hit; isTailCall: boolean } | null = null

  get isWaiting(): boolean {
    return this.#made !== null
  }

  made(hit: Hit, isTailCall: boolean): void {
    this.#made = { hit, isTailCall }
  }

  /** Something else was told. */
  forget(): void {
    this.#made = null
  }

  /** A function begins. After a call that is returned it may be what the caller does next: then it does not stand in its place. */
  enter(to: FunctionCall, standsInPlace: () => boolean): void {
    if (this.#made !== null && (!this.#made.isTailCall || standsInPlace())) this.#made.hit.ledTo = to
    this.#made = null
  }
}
