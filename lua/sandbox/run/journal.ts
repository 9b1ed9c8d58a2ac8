import type { ActionCall, CodePlace, EmittedEvent, HttpCall, LogLine, StoreChange } from '../run-report.ts'
import { RunStopped } from './run-stopped.ts'

const logLimit = 1_000
const parts = { http: 500, store: 1_000, events: 1_000, actions: 500 } as const

/** What a run noted, as it was noted; the entry is JSON text. A line event is noted with its number, by replays that are asked to. */
export type Noted = { part: 'logs' | 'lines' | keyof typeof parts; entryJson: string }
export type NotedLine = CodePlace & { event: number }

/**
 * Notes what a run does, and tells each note at once: a run that is ended from outside can not tell it later. Logs beyond the limits
 * are counted; anything else beyond them ends the run, for its outcome would be wrong.
 */
export class Journal {
  readonly logs: LogLine[] = []
  readonly http: HttpCall[] = []
  readonly store: StoreChange[] = []
  readonly events: EmittedEvent[] = []
  readonly actions: ActionCall[] = []
  #bytesLeft: number
  #lostLogs = 0
  #undelivered = 0
  readonly #onNoted: (noted: Noted) => void

  constructor(outputBytes: number, onNoted: (noted: Noted) => void) {
    this.#bytesLeft = outputBytes
    this.#onNoted = onNoted
  }

  log(line: LogLine): void {
    const entryJson = JSON.stringify(line)
    if (this.logs.length >= logLimit || entryJson.length > this.#bytesLeft) {
      this.#lostLogs += 1
      return
    }
    this.#bytesLeft -= entryJson.length
    this.logs.push(line)
    this.#onNoted({ part: 'logs', entryJson })
  }

  note<Part extends keyof typeof parts>(part: Part, entry: Journal[Part][number] & { at: CodePlace }): void {
    const entries: unknown[] = this[part]
    const entryJson = JSON.stringify(entry)
    this.#bytesLeft -= entryJson.length
    if (this.#bytesLeft < 0 || entries.length >= parts[part]) throw new RunStopped('output', entry.at)
    entries.push(entry)
    this.#onNoted({ part, entryJson })
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
