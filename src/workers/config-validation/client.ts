import { configSchemaLimits } from '#domain/config-schema/limits.ts'
import type { ConfigCheck, ConfigCheckRequest, FromWorker, ToWorker } from './contract.ts'

type Waiting = { id: number; request: ConfigCheckRequest; answer: (check: ConfigCheck | null) => void }

const startTime = 15_000

/**
 * Checks config values in a worker that is stopped when it takes too long. One check runs at a time and only the newest
 * waits; a check that was overtaken answers null.
 */
export class ConfigValidation {
  #worker: Worker | null = null
  #isReady = false
  #sentSchema: unknown = null
  #running: Waiting | null = null
  #next: Waiting | null = null
  #pattern: string | null = null
  #lastId = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #patternTimer: ReturnType<typeof setTimeout> | undefined

  check(request: ConfigCheckRequest): Promise<ConfigCheck | null> {
    return new Promise((answer) => {
      this.#next?.answer(null)
      this.#lastId += 1
      this.#next = { id: this.#lastId, request, answer }
      this.#startNext()
    })
  }

  dispose(): void {
    this.#stopWorker()
    this.#running?.answer(null)
    this.#next?.answer(null)
    this.#running = this.#next = null
  }

  #startNext(): void {
    if (this.#running !== null || this.#next === null) return
    const worker = this.#worker ?? this.#startWorker()
    if (!this.#isReady) return
    this.#running = this.#next
    this.#next = null
    const { id, request } = this.#running
    const isKnown = this.#sentSchema === request.schema
    this.#sentSchema = request.schema
    this.#timer = setTimeout(() => this.#giveUp({ status: 'too_slow', pattern: this.#pattern }), configSchemaLimits.checkTime)
    const message: ToWorker = { id, schema: isKnown ? null : { schema: request.schema, draft: request.draft }, values: request.values, shown: request.shown }
    worker.postMessage(message, {})
  }

  #startWorker(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'config-validation' })
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data))
    worker.addEventListener('error', (event) => this.#giveUp({ status: 'failed', message: event.message || 'The check could not be started.' }))
    this.#timer = setTimeout(() => this.#giveUp({ status: 'failed', message: 'The check did not start.' }), startTime)
    this.#worker = worker
    return worker
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'running_pattern') {
      this.#watch(message.pattern)
      return
    }
    clearTimeout(this.#timer)
    if (message.kind === 'ready') this.#isReady = true
    else if (message.id === this.#running?.id) {
      this.#running.answer(message.kind === 'checked' ? { status: 'checked', problems: message.problems } : { status: 'failed', message: message.message })
      this.#running = null
    }
    this.#startNext()
  }

  #watch(pattern: string | null): void {
    clearTimeout(this.#patternTimer)
    this.#pattern = pattern
    if (pattern !== null) this.#patternTimer = setTimeout(() => this.#giveUp({ status: 'too_slow', pattern }), configSchemaLimits.patternTime)
  }

  #giveUp(check: ConfigCheck): void {
    this.#stopWorker()
    const given = this.#running ?? this.#next
    if (given === this.#next) this.#next = null
    this.#running = null
    given?.answer(check)
    this.#startNext()
  }

  #stopWorker(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#patternTimer)
    this.#worker?.terminate()
    this.#worker = null
    this.#isReady = false
    this.#sentSchema = null
    this.#pattern = null
  }
}
