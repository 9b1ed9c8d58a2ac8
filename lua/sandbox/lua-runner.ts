import { HitForecast } from '../instrument/hit-forecast.ts'
import { runModule } from './run.ts'
import type { Noted } from './run/journal.ts'
import { readyState } from './run/run-script.ts'
import type { RunReport } from './run-report.ts'
import type { RunRequest } from './run-request.ts'
import { openLuaModule } from './vm/lua-module.ts'

/** Of the time that a run may take: one that took less may be done again, to keep more of it. */
const shortRun = 1 / 3

/** Runs one request after the other, each in a Lua that is as if fresh and was made before it came. */
export class LuaRunner {
  readonly #compiled: WebAssembly.Module
  readonly #forecast = new HitForecast()
  #module
  #state

  constructor(compiled: WebAssembly.Module) {
    this.#compiled = compiled
    this.#module = openLuaModule(compiled)
    this.#state = readyState(this.#module)
  }

  /** To be followed by `renew`, when there is time. `onNoted` hears of each note of a run that is not watched. */
  run(request: RunRequest, onNoted?: (noted: Noted) => void): RunReport {
    // Of a watched run the notes are not shown, so nobody misses them.
    const report = this.#runOnce(request, request.watch === null ? onNoted : undefined)
    if (!this.#forecast.takeWrong() || report.tookMs > request.limits.timeMs * shortRun) return report
    this.renew()
    const again = this.#runOnce(request)
    this.#forecast.takeWrong()
    return again
  }

  renew(): void {
    if (!this.#module.reset()) this.#module = openLuaModule(this.#compiled)
    this.#state = readyState(this.#module)
  }

  #runOnce(request: RunRequest, onNoted?: (noted: Noted) => void): RunReport {
    return runModule(this.#module, request, { state: this.#state, forecast: this.#forecast, onNoted })
  }
}
