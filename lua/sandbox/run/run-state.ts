import { parseExactJson } from '#domain/exact-json.ts'
import type { JsonValue } from '#domain/json-value.ts'
import { readPolicy, type ReadPolicy } from '#domain/policy/policy.ts'
import { HitForecast } from '../../instrument/hit-forecast.ts'
import { Recorder } from '../../instrument/recorder.ts'
import type { HostWorld } from '../plain-values.ts'
import { Replay } from '../replay/replay.ts'
import type { CodePlace } from '../run-report.ts'
import type { RunRequest } from '../run-request.ts'
import type { LuaModule } from '../vm/lua-module.ts'
import { Journal, type Noted } from './journal.ts'
import { SeededRandom } from './seeded-random.ts'
import { RunStopped } from './run-stopped.ts'

/** `forecast`: of the runs before. `onNoted` hears of each note as it is made. */
export type Watching = { forecast?: HitForecast; onNoted?: ((noted: Noted) => void) | undefined }

/** All of one run that its scripts share: the module that runs and the actions that it calls. */
export class RunState {
  readonly module: LuaModule
  readonly request: RunRequest
  readonly journal: Journal
  readonly policy: ReadPolicy
  /** JSON text, and what it holds. */
  readonly configJson: string
  readonly config: JsonValue
  readonly world: HostWorld
  readonly seed: number
  /** What the store holds, as JSON text. */
  readonly store: Map<string, string>
  /** How many actions stand in each other right now. */
  depth = 0
  /** Milliseconds that recorded answers took so far, on the run's clock. */
  elapsedMs = 0
  /** What the script gave as the body of a response, where that is no text: JSON can not hold it. */
  binaryBody: string | null = null
  /** What the last refused call said, by the message that Lua got. */
  readonly refusals = new Map<string, 'policy' | 'not mocked'>()
  /** Of a run whose values are watched. */
  readonly recorder: Recorder | null
  /** Of a run that is followed line by line. */
  readonly replay: Replay | null
  /** While an expression of a person is evaluated, who looks at the run and must not change it. */
  isLookedAt = false
  readonly #deadline: number
  readonly #random: SeededRandom

  constructor(module: LuaModule, request: RunRequest, { forecast = new HitForecast(), onNoted = () => {} }: Watching = {}) {
    const { answers, connector, limits } = request
    this.module = module
    this.request = request
    this.journal = new Journal(limits.outputBytes, onNoted)
    this.policy = connector.policyJson === null ? { status: 'empty' } : readPolicy(connector.policyJson)
    this.configJson = answers.config === undefined ? connector.configJson : JSON.stringify(answers.config)
    this.config = parseExactJson(this.configJson)
    this.seed = answers.seed ?? Math.floor(Math.random() * 2 ** 32)
    const start = answers.now === undefined ? Date.now() : Date.parse(answers.now)
    this.#random = new SeededRandom(this.seed)
    this.world = { now: () => start, random: () => this.#random.next() }
    this.store = new Map(Object.entries(answers.store).map(([key, value]) => [key, JSON.stringify(value)]))
    this.recorder = request.watch === null ? null : new Recorder(request.watch, (at) => this.checkTime(at), forecast)
    const { stopAt } = request
    this.replay = stopAt === undefined ? null : new Replay({ ...request, stopAt }, this, onNoted)
    this.#deadline = performance.now() + limits.timeMs
  }

  /** Evaluates something of a person's in the middle of the run, which goes on as if nothing had been. */
  lookAt<Seen>(look: () => Seen): Seen {
    const { state } = this.#random
    this.isLookedAt = true
    try {
      return look()
    } finally {
      this.isLookedAt = false
      this.#random.state = state
    }
  }

  /** Ends the run when its time is over. Loops that call nothing are ended from outside. */
  checkTime(at: () => CodePlace | null): void {
    if (this.recorder?.hasMoment === true) throw new RunStopped('person', null)
    if (performance.now() > this.#deadline) throw new RunStopped('time', at())
  }
}
