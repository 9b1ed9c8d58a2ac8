import type { CodePlace, LineTrace } from '../sandbox/run-report.ts'
import type { ScriptName } from '../sandbox/run-request.ts'

const mostEvents = 100_000

/** A part of the line events of a run, each place told once. */
export class LineEvents {
  readonly #from: number
  readonly #places: LineTrace['places'] = []
  readonly #events: number[] = []
  readonly #known = new Map<ScriptName, Map<number, number>>()

  constructor(from: number) {
    this.#from = from
  }

  isWanted(event: number): boolean {
    return event >= this.#from && this.#events.length < mostEvents
  }

  add({ script, line }: CodePlace, depth: number): void {
    const known = this.#known.get(script) ?? new Map<number, number>()
    this.#known.set(script, known)
    const key = line * 256 + depth
    const index = known.get(key) ?? this.#places.push({ script, line, depth }) - 1
    known.set(key, index)
    this.#events.push(index)
  }

  collect(): Omit<LineTrace, 'breaks'> {
    return { from: this.#from, places: this.#places, events: this.#events }
  }

  notKept(count: number): string[] {
    const lost = count - this.#from + 1 - this.#events.length
    return lost > 0 ? [`The trace goes on after ${mostEvents.toLocaleString('en')} lines; ${lost.toLocaleString('en')} more are not told here.`] : []
  }
}
