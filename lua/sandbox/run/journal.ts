import type { ActionCall, CodePlace, EmittedEvent, HttpCall, LogLine, StoreChange } from '../run-report.ts'
import { RunStopped } from './run-stopped.ts'

const logLimit = 1_000
const parts = { http: 500, store: 1_000, events: 1_000, actions: 500 } as const

/** Notes what a run does. Logs beyond the limits are counted; anything else beyond them ends the run, for its outcome would be wrong. */
export class Journal {
  readonly logs: LogLine[] = []
  readonly http: HttpCall[] = []
  readonly store: StoreChange[] = []
  readonly events: EmittedEvent[] = []
  readonly actions: ActionCall[] = []
  #bytesLeft: number
  #lostLogs = 0
  #undelivered = 0

  constructor(outputBytes: number) {
    this.#bytesLeft = outputBytes
  }

  log(line: LogLine): void {
    const size = sizeOf(line)
    if (this.logs.length >= logLimit || size > this.#bytesLeft) {
      this.#lostLogs += 1
      return
    }
    this.#bytesLeft -= size
    this.logs.push(line)
  }

  note<Part extends keyof typeof parts>(part: Part, entry: Journal[Part][number] & { at: CodePlace }): void {
    const entries: unknown[] = this[part]
    this.#bytesLeft -= sizeOf(entry)
    if (this.#bytesLeft < 0 || entries.length >= parts[part]) throw new RunStopped('output', entry.at)
    entries.push(entry)
  }

  /** Takes what a run gives back; too much of it ends the run. */
  takeResult(json: string): void {
    this.#bytesLeft -= json.length
    if (this.#bytesLeft < 0) throw new RunStopped('output', null)
  }

  /** The events of a run; one that failed delivers none. */
  delivered(hasSucceeded: boolean): EmittedEvent[] {
    if (hasSucceeded) return this.events
    this.#undelivered = this.events.length
    return []
  }

  notKept(): string[] {
    const sentences: string[] = []
    if (this.#lostLogs > 0) sentences.push(`${counted(this.#lostLogs, 'log line')} not kept, after the first ${this.logs.length.toLocaleString('en')}.`)
    if (this.#undelivered > 0) sentences.push(`${counted(this.#undelivered, 'event')} not delivered, for the run did not succeed.`)
    return sentences
  }
}

const counted = (count: number, what: string) => (count === 1 ? `1 ${what} was` : `${count.toLocaleString('en')} ${what}s were`)
const sizeOf = (entry: object) => JSON.stringify(entry).length
