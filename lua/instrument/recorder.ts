import type { LuaFrame } from '../sandbox/run-report.ts'
import type { ScriptName, WatchLimits } from '../sandbox/run-request.ts'
import type { SeenValues } from '../sandbox/seen-values.ts'
import type { LuaVm } from '../sandbox/vm/lua-vm.ts'
import { collectScript } from './collect-script.ts'
import type { Instrumented } from './instrument.ts'
import { freshBudget } from './kept-hits.ts'
import { ScriptProbes } from './script-probes.ts'
import { ScriptRecord } from './script-record.ts'

const hitsPerTick = 1_024

/** Takes what the probes of a run tell: counts all of it, keeps copies of some. */
export class Recorder {
  readonly #watch: WatchLimits
  readonly #onTick: () => void
  readonly #budget = freshBudget()
  readonly #records = new Map<ScriptName, ScriptRecord>()
  #hits = 0

  /** `onTick` is called every 1,024 hits; what it throws ends the run. */
  constructor(watch: WatchLimits, onTick: () => void) {
    this.#watch = watch
    this.#onTick = onTick
  }

  /** Puts the two probes on the stack that the chunk of the script's instrumented text takes. */
  pushProbes(vm: LuaVm, name: ScriptName, instrumented: Instrumented): void {
    const record = this.#records.get(name) ?? new ScriptRecord(name, instrumented, { watch: this.#watch, budget: this.#budget })
    this.#records.set(name, record)
    const probes = new ScriptProbes(vm, record, () => this.#tick())
    vm.calls.pushStackFunction(vm.L, probes.see)
    vm.calls.pushStackFunction(vm.L, probes.enter)
  }

  /** Notes where an error came from that ended the run: the innermost place, and the calls that led to it. */
  raise(stack: readonly Pick<LuaFrame, 'script' | 'line'>[], error: string): void {
    for (const [depth, { script, line }] of stack.entries()) {
      if (depth === 0) this.#records.get(script)?.raise(line, error)
      else this.#records.get(script)?.raisedAtLines.add(line)
    }
  }

  collect(): SeenValues {
    return { scripts: [...this.#records.values()].map(collectScript) }
  }

  /** In sentences. */
  notKept(): string[] {
    const cut = [...this.#records.values()].reduce((sum, { kept }) => sum + kept.filter((hits) => hits?.hasLast === false).length, 0)
    return cut === 0 || this.#watch.last === 0 ? [] : [`Of ${cut === 1 ? 'one place' : `${cut.toLocaleString('en')} places`} that ran very often only the first values were kept, not the last.`]
  }

  #tick(): void {
    this.#hits += 1
    if (this.#hits % hitsPerTick === 0) this.#onTick()
  }
}
