import type { Hit } from '../sandbox/seen-values.ts'

/** How many hits that may turn out not to be the last are copied in one run, and at one point: each takes some microseconds. */
const mostLastCopies = 4_000
const mostLastCopiesAtPoint = 500
/** How many calls that have not returned can still get their results. */
const mostWaiting = 50

/** What one run may still spend on hits that are only kept if no others come. */
export type LastHitBudget = { left: number }
export const freshBudget = (): LastHitBudget => ({ left: mostLastCopies })

/** The hits of one point that are kept: the first, a ring of the last, and picked ones. */
export class KeptHits {
  readonly #first: Hit[] = []
  readonly #picked: Hit[] = []
  #last: Hit[] | null
  #failed: Hit | null = null
  readonly #limits: { first: number; last: number }
  readonly #budget: LastHitBudget
  /** How many hits there will be, as it seems. */
  readonly #expected: number
  #hasSkipped = false
  /** Of a call: hits without its results, the latest last. */
  readonly #waiting: Hit[] = []

  constructor(limits: { first: number; last: number }, budget: LastHitBudget, expected: number) {
    this.#expected = expected
    this.#limits = limits
    this.#budget = budget
    this.#last = limits.last > 0 ? [] : null
  }

  /** Whether the last hits of all are kept too. */
  get hasLast(): boolean {
    return this.#last !== null
  }

  /** Whether to copy the values of this hit; a ring without its newest hit is of no use. `pickedRoom`: how many picked hits there may be with it, none unless it is one. */
  wants(turn: number, pickedRoom: number): boolean {
    if (turn < this.#limits.first) return true
    const isEarly = this.#isEarly(turn)
    if (isEarly) this.#hasSkipped = true
    else if (this.#budget.left <= 0 || turn >= Math.max(this.#limits.first, this.#expected) + mostLastCopiesAtPoint) this.#last = null
    return (!isEarly && this.#last !== null) || this.#picked.length < pickedRoom
  }

  add(hit: Hit, pickedRoom: number): void {
    if (hit.turn < this.#limits.first) this.#first.push(hit)
    else if (this.#picked.length < pickedRoom) this.#picked.push(hit)
    if (hit.turn < this.#limits.first || this.#isEarly(hit.turn) || this.#last === null) return
    this.#budget.left -= 1
    if (this.#last.length === this.#limits.last) this.#last.shift()
    this.#last.push(hit)
  }

  /** Whether as many hits as are kept at the end are still to come. */
  #isEarly(turn: number): boolean {
    return turn < this.#expected - this.#limits.last
  }

  /** Whether the last of so many hits was not kept, and would be if their number was expected. */
  hasMissed(count: number): boolean {
    if (this.#limits.last === 0 || count === this.#expected) return false
    return this.#last === null || (this.#hasSkipped && this.#last.at(-1)?.turn !== count - 1)
  }

  /** A call is made; what it gives comes later, or never. */
  addCall(hit: Hit, pickedRoom: number): void {
    this.add(hit, pickedRoom)
    if (this.#waiting.length === mostWaiting) this.#waiting.shift()
    this.#waiting.push(hit)
  }

  /** The hit of the call that was made last in a call of its function, if it was kept and has not returned. */
  takeWaiting(call: number | null): Hit | null {
    const index = this.#waiting.findLastIndex((hit) => hit.call === call)
    return this.#waiting.splice(index, index < 0 ? 0 : 1)[0] ?? null
  }

  /** That hit, left where it is. */
  waiting(call: number | null): Hit | null {
    return this.#waiting.findLast((hit) => hit.call === call) ?? null
  }

  get hasWaiting(): boolean {
    return this.#waiting.length > 0
  }

  /** What is computed here raises an error: of a call that has not returned, or before there were values. */
  fail(turn: number, error: string): void {
    const hit = this.#waiting.at(-1) ?? { turn, call: null }
    hit.error = error
    this.#failed = hit
  }

  /** In the order of time. */
  list(): Hit[] {
    const hits = new Set([...this.#first, ...this.#picked, ...(this.#last ?? []), ...(this.#failed === null ? [] : [this.#failed])])
    return [...hits].sort((a, b) => a.turn - b.turn)
  }
}
