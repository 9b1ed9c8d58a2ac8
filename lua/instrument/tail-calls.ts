import type { Hit, SeenValue } from '../sandbox/seen-values.ts'

/** A call of a function of a script, by what tells scripts, functions and calls apart. */
export type Activation = { script: string; functionIndex: number; call: number | null }

/** Some never return, as an error ends them. */
const mostOpen = 200

/** Finds the results of calls that are returned as they are: what the function that they lead to returns. */
export class TailCalls {
  /** Of the call that is being made. */
  #made: Hit[] = []
  readonly #open = new Map<string, Hit[]>()

  /** While it is not, nothing needs to be told. */
  get isWaiting(): boolean {
    return this.#made.length > 0 || this.#open.size > 0
  }

  /** A function is left by a call, which is told by `hit` when it was kept. */
  leave(activation: Activation, hit: Hit | null): void {
    this.#made = [...(hit === null ? [] : [hit]), ...this.#take(activation)]
  }

  /** The next that is told after a call is made: a function begins, or the call did not lead to one. */
  enter(activation: Activation, isTailCall: () => boolean): void {
    if (this.#made.length > 0 && isTailCall()) {
      if (this.#open.size >= mostOpen) this.#open.clear()
      this.#open.set(keyOf(activation), this.#made)
    }
    this.#made = []
  }

  /** The call that was made did not lead to a function of a script. */
  forget(): void {
    if (this.#made.length > 0) this.#made = []
  }

  /** A function returns. */
  returned(activation: Activation, copy: (hits: readonly Hit[]) => { values: SeenValue[]; moreValues?: number }): void {
    this.#made = []
    const hits = this.#take(activation)
    if (hits.length === 0) return
    const copied = copy(hits)
    for (const hit of hits) Object.assign(hit, copied)
  }

  #take(activation: Activation): Hit[] {
    const key = keyOf(activation)
    const hits = this.#open.get(key) ?? []
    this.#open.delete(key)
    return hits
  }
}

const keyOf = ({ script, functionIndex, call }: Activation) => `${script} ${functionIndex} ${call}`
