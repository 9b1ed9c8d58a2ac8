import type { CodePlace, RunResult } from '../sandbox/run-report.ts'
import type { NotePlace, ScriptName, WatchLimits } from '../sandbox/run-request.ts'
import type { Hit, Moment, SeenValues } from '../sandbox/seen-values.ts'
import { codePlaceIn } from '../sandbox/run/code-places.ts'
import type { LuaState } from '../sandbox/vm/lua-api.ts'
import type { LuaVm } from '../sandbox/vm/lua-vm.ts'
import { caughtErrors } from './caught-errors.ts'
import { collectScript } from './collect-script.ts'
import type { Instrumented } from './instrument.ts'
import { instrumentedScript } from './instrumented-scripts.ts'
import type { HitForecast } from './hit-forecast.ts'
import { freshBudget } from './kept-hits.ts'
import { Leads } from './leads.ts'
import { momentIn } from './moments.ts'
import { ScriptProbes } from './script-probes.ts'
import { TailCalls } from './tail-calls.ts'
import { ScriptRecord } from './script-record.ts'

const hitsPerTick = 1_024

/** Takes what the probes of a run tell: counts all of it, keeps copies of some. */
export class Recorder {
  readonly #watch: WatchLimits
  readonly #checkTime: (at: () => CodePlace | null) => void
  readonly #budget = freshBudget()
  readonly #forecast: HitForecast
  readonly #records = new Map<ScriptName, ScriptRecord>()
  readonly #unwatchable = new Set<ScriptName>()
  readonly #tailCalls = new TailCalls()
  readonly #leads = new Leads()
  readonly #whole = new Set<Hit>()
  #hits = 0
  #moment: Moment | null = null

  /** `checkTime` is called every 1,024 hits; what it throws ends the run. */
  constructor(watch: WatchLimits, checkTime: (at: () => CodePlace | null) => void, forecast: HitForecast) {
    this.#watch = watch
    this.#forecast = forecast
    this.#checkTime = checkTime
  }

  /**
   * Puts a script on the stack as a function that tells what it does. False, and nothing on the stack, when it can not be
   * instrumented: it is no Lua, or stands at one of Lua's limits, as for local variables.
   */
  load(vm: LuaVm, name: ScriptName, text: string): boolean {
    const { api } = vm.module
    const sight = this.#watch.lines?.filter(({ script }) => script === name).map(({ from, to }) => ({ from, to })) ?? null
    const instrumented = instrumentedScript(name, text, sight)
    if (instrumented === null) return false
    const top = api.lua_gettop(vm.L)
    if (vm.load(instrumented.text, name)) {
      this.#pushProbes(vm, name, instrumented)
      if (vm.call(2).status === 'finished') return true
    }
    api.lua_settop(vm.L, top)
    this.#unwatchable.add(name)
    return false
  }

  /** The chunk of an instrumented text takes them. */
  #pushProbes(vm: LuaVm, name: ScriptName, instrumented: Instrumented): void {
    const record = this.#records.get(name) ?? new ScriptRecord(name, instrumented, { watch: this.#watch, budget: this.#budget, forecast: this.#forecast })
    this.#records.set(name, record)
    const probes = new ScriptProbes(vm, record, { tailCalls: this.#tailCalls, leads: this.#leads, whole: this.#whole, tick: (L) => this.#tick(vm, L) })
    vm.calls.pushStackFunction(vm.L, probes.see)
    vm.calls.pushStackFunction(vm.L, probes.enter)
  }

  get hasMoment(): boolean {
    return this.#moment !== null
  }

  /** To be called when the host has done something. */
  lookForMoment(vm: LuaVm, L: LuaState, notes: Readonly<Record<NotePlace['part'], readonly unknown[]>>): void {
    const { moment } = this.#watch
    if (moment !== undefined && this.#moment === null && notes[moment.part].length > moment.index) this.#moment = momentIn(vm, L, this.#records)
  }

  /** What was seen in a run that ended so. */
  collect(result: RunResult): SeenValues {
    if (result.status === 'failed' && result.at !== null) this.#records.get(result.at.script)?.raise(result.at.line, result.message)
    // What Lua can not compile stands at no limit.
    if (result.status === 'failed' && result.cause === 'syntax') this.#unwatchable.clear()
    if (result.status === 'failed') this.#raiseInCallers(result)
    for (const record of this.#records.values()) {
      for (const { place, message } of caughtErrors(record)) this.#records.get(place.script)?.raise(place.line, message)
    }
    for (const record of this.#records.values()) record.tell(this.#forecast)
    return { scripts: [...this.#records.values()].map(collectScript), ...(this.#moment !== null && { moment: this.#moment }) }
  }

  /** On the lines that led to an error it is told where that arose. */
  #raiseInCallers({ stack, at }: Extract<RunResult, { status: 'failed' }>): void {
    for (const { script, line } of stack) {
      const record = this.#records.get(script)
      if (at === null || (script === at.script && line === at.line)) record?.raisedAtLines.add(line)
      else record?.raise(line, `failed in ${at.script.slice(at.script.indexOf('/') + 1)}:${at.line + 1}`)
    }
  }

  /** In sentences. */
  notKept(): string[] {
    const cut = [...this.#records.values()].reduce((sum, { kept }) => sum + kept.filter((hits) => hits?.hasLast === false).length, 0)
    const places = cut === 1 ? 'one place' : `${cut.toLocaleString('en')} places`
    return [
      ...[...this.#unwatchable].map((name) => `${name} stands at one of Lua's limits, so its values can not be shown.`),
      ...(cut === 0 || this.#watch.last === 0 ? [] : [`Of ${places} that ran very often only the first values were kept, not the last.`]),
    ]
  }

  #tick(vm: LuaVm, L: LuaState): void {
    this.#hits += 1
    if (this.#hits % hitsPerTick === 0) this.#checkTime(() => codePlaceIn(vm, L))
  }
}
