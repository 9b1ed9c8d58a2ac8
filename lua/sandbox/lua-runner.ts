import { HitForecast } from '../instrument/hit-forecast.ts'
import { hasConditions, linesWithoutConditions, withoutConditions } from './replay/lines-without-conditions.ts'
import { runModule } from './run.ts'
import type { Noted } from './run/journal.ts'
import { readyState } from './run/run-script.ts'
import type { RunReport } from './run-report.ts'
import type { RunRequest } from './run-request.ts'
import { openLuaModule } from './vm/lua-module.ts'

/** Of the time that a run may take: one that took less may be done again, to keep more of it or to see it without what conditions did. */
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
    const isForecastWrong = this.#forecast.takeWrong()
    const { breakpoints } = request
    if (report.tookMs > request.limits.timeMs * shortRun || !(isForecastWrong || hasConditions(breakpoints))) return report
    this.renew()
    if (hasConditions(breakpoints)) return linesWithoutConditions(this.#runOnce({ ...request, breakpoints: withoutConditions(breakpoints) }), report, breakpoints)
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
