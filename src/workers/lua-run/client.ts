import type { RunReport, RunRequest } from './contract.ts'
import { openSandboxFrame, type SandboxFrame } from './sandbox-frame.ts'
import { stoppedReport } from './stopped-report.ts'

type Waiting = { request: RunRequest; answer: (report: RunReport) => void }

/** Milliseconds that a run may need beyond its own limit to end by itself, with all that it noted. */
const grace = 200
/** Milliseconds after which a run gives way to a newer one. */
const patience = 250

/**
 * Runs Lua in a worker of a frame that can reach nothing. One run at a time; while it runs only the newest waits, and one that
 * was overtaken was stopped by the person. A run that does not end is ended from here, with its frame.
 */
export class LuaSandbox {
  #frame: SandboxFrame | null = null
  #running: (Waiting & { startedAt: number }) | null = null
  #next: Waiting | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    this.#warmUp()
  }

  run(request: RunRequest): Promise<RunReport> {
    return new Promise((answer) => {
      this.#next?.answer(stoppedReport('person', 0))
      this.#next = { request, answer }
      if (this.#running !== null) this.#hurry(this.#running)
      this.#startNext()
    })
  }

  /** Ends what runs and what waits, at once. */
  stop(): void {
    const waiting = this.#next
    this.#next = null
    this.#end('person')
    waiting?.answer(stoppedReport('person', 0))
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#frame?.close()
    this.#frame = null
    for (const waiting of [this.#running, this.#next]) waiting?.answer(stoppedReport('person', 0))
    this.#running = this.#next = null
  }

  #warmUp(): SandboxFrame {
    return (this.#frame ??= openSandboxFrame({
      onReady: () => this.#startNext(),
      onReport: (report) => this.#finish(report),
      onCrash: () => this.#end('crash'),
    }))
  }

  #startNext(): void {
    if (this.#running !== null || this.#next === null) return
    const frame = this.#warmUp()
    if (!frame.isReady) return
    this.#running = { ...this.#next, startedAt: performance.now() }
    this.#next = null
    this.#timer = setTimeout(() => this.#end('time'), this.#running.request.limits.timeMs + grace)
    frame.run(this.#running.request)
  }

  #hurry({ startedAt }: { startedAt: number }): void {
    const ranFor = performance.now() - startedAt
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#end('time'), Math.max(0, patience - ranFor))
  }

  #finish(report: RunReport): void {
    clearTimeout(this.#timer)
    const ended = this.#running
    this.#running = null
    ended?.answer(report)
    this.#startNext()
  }

  /** Removing a frame ends its worker, whatever it does. */
  #end(reason: 'time' | 'person' | 'crash'): void {
    clearTimeout(this.#timer)
    if (this.#running !== null || reason === 'crash') {
      this.#frame?.close()
      this.#frame = null
    }
    const ended = this.#running
    this.#running = null
    ended?.answer(stoppedReport(reason, performance.now() - ended.startedAt))
    this.#warmUp()
    this.#startNext()
  }
}
