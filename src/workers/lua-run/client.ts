import { endedReport, type Noted, type RunReport, type RunRequest } from './contract.ts'
import { openSandboxFrame, type SandboxFrame } from './sandbox-frame.ts'

type Waiting = { request: RunRequest; answer: (report: RunReport) => void }
type Running = Waiting & { startedAt: number; noted: Noted[] }

/** Milliseconds that a run may need beyond its own limit to end by itself, with all that it noted. */
const grace = 200
/** Milliseconds after which a run gives way to a newer one. */
const patience = 250
/** Milliseconds after which a run looks like one that will have to be ended; then a second frame is made ready, if there is none yet. */
const suspicion = 100
/** Milliseconds without a run after which the second frame is made ready beforehand: to start it costs the page a frame or two. */
const idleTime = 300

/**
 * Runs Lua in a worker of a frame that can reach nothing. One run at a time; while it runs only the newest waits, and one that
 * was overtaken was stopped by the person. A run that does not end is ended from here, with its frame; what it noted by then is told.
 */
export class LuaSandbox {
  #frame: SandboxFrame | null = null
  #spare: SandboxFrame | null = null
  #running: Running | null = null
  #next: Waiting | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #spareTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    this.#frame = this.#openFrame()
  }

  run(request: RunRequest): Promise<RunReport> {
    return new Promise((answer) => {
      this.#dropNext()
      this.#next = { request, answer }
      if (this.#running !== null) this.#hurry(this.#running)
      this.#startNext()
    })
  }

  /** Ends what runs and what waits, at once. */
  stop(): void {
    this.#dropNext()
    if (this.#running !== null) this.#endRun('person')
  }

  dispose(): void {
    this.#clearTimers()
    for (const frame of [this.#frame, this.#spare]) frame?.close()
    this.#frame = this.#spare = null
    this.#answerEnded('person')
    this.#dropNext()
  }

  #openFrame(): SandboxFrame {
    return openSandboxFrame({ onReady: () => this.#startNext(), onNoted: (noted) => this.#running?.noted.push(noted), onReport: (report) => this.#finish(report), onEnd: (frame, message) => this.#lose(frame, message) })
  }

  #takeSpare(): SandboxFrame {
    const frame = this.#spare ?? this.#openFrame()
    this.#spare = null
    return frame
  }

  #startNext(): void {
    if (this.#running !== null) return
    if (this.#next === null) return this.#openSpareIn(idleTime)
    this.#frame ??= this.#takeSpare()
    if (!this.#frame.isReady) return
    this.#running = { ...this.#next, startedAt: performance.now(), noted: [] }
    this.#next = null
    this.#timer = setTimeout(() => this.#endRun('time'), this.#running.request.limits.timeMs + grace)
    this.#openSpareIn(suspicion)
    this.#frame.run(this.#running.request)
  }

  #openSpareIn(ms: number): void {
    clearTimeout(this.#spareTimer)
    this.#spareTimer = setTimeout(() => (this.#spare ??= this.#openFrame()), ms)
  }

  #hurry({ startedAt }: { startedAt: number }): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#endRun('time'), Math.max(0, startedAt + patience - performance.now()))
  }

  #finish(report: RunReport): void {
    this.#clearTimers()
    const ended = this.#running
    this.#running = null
    ended?.answer(report)
    this.#startNext()
  }

  #dropNext(reason: 'person' | 'crash' = 'person', message?: string): void {
    const dropped = this.#next
    this.#next = null
    dropped?.answer(endedReport({ request: dropped.request, reason, tookMs: 0, noted: [], message }))
  }

  #answerEnded(reason: 'time' | 'person' | 'crash', message?: string): void {
    this.#clearTimers()
    const ended = this.#running
    this.#running = null
    ended?.answer(endedReport({ ...ended, reason, tookMs: performance.now() - ended.startedAt, message }))
  }

  /** Removing a frame ends its worker, whatever it does. */
  #endRun(reason: 'time' | 'person'): void {
    this.#frame?.close()
    this.#frame = this.#takeSpare()
    this.#answerEnded(reason)
    this.#startNext()
  }

  /** A frame has ended by itself. One that did not even start is tried again by the next run. */
  #lose(frame: SandboxFrame, message: string): void {
    if (frame === this.#spare) this.#spare = null
    if (frame !== this.#frame) return
    this.#frame = null
    if (!frame.isReady) this.#dropNext('crash', message)
    this.#answerEnded('crash', message)
    this.#startNext()
  }

  #clearTimers(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#spareTimer)
  }
}
