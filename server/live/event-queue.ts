/** What waits for one subscriber: one entry per key, so that a storm of changes to one thing arrives as its last state. */
export class EventQueue<Event> implements AsyncIterableIterator<Event> {
  readonly #waiting = new Map<string, Event>()
  readonly #onEnd: () => void
  #wake: ((result: IteratorResult<Event, undefined>) => void) | undefined
  #hasEnded = false

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd
  }

  push(key: string, event: Event): void {
    if (this.#hasEnded) return
    const wake = this.#wake
    this.#wake = undefined
    if (wake) wake({ done: false, value: event })
    else this.#waiting.set(key, event)
  }

  next(): Promise<IteratorResult<Event, undefined>> {
    if (this.#hasEnded) return Promise.resolve({ done: true, value: undefined })
    const [first] = this.#waiting
    if (!first) return new Promise((resolve) => (this.#wake = resolve))
    this.#waiting.delete(first[0])
    return Promise.resolve({ done: false, value: first[1] })
  }

  return(): Promise<IteratorResult<Event, undefined>> {
    this.#hasEnded = true
    this.#waiting.clear()
    this.#onEnd()
    this.#wake?.({ done: true, value: undefined })
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
