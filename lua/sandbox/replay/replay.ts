import { isScriptName } from '../run/code-places.ts'
import { RunStopped } from '../run/run-stopped.ts'
import type { CodePlace, Stop, TracedLines } from '../run-report.ts'
import type { Breakpoint, ScriptName } from '../run-request.ts'
import type { LuaState } from '../vm/lua-api.ts'
import type { LuaVm } from '../vm/lua-vm.ts'
import { Expressions } from './expressions.ts'
import { stackAt } from './stack-at.ts'

const linesKept = 50_000
const hitsKept = 10_000
const eventsPerTick = 1_024

export type ReplayOrder = { stopAt: number; expressions: readonly string[]; breakpoints: readonly Breakpoint[] }

/** Follows a run line by line, up to the event where it is to stop. The same run on the same answers has the same events. */
export class Replay {
  lineEvents = 0
  stop: Stop | null = null
  readonly traced: TracedLines = { scripts: [], lines: [], breakpointHits: [] }
  readonly #order: ReplayOrder
  readonly #onTick: (at: () => CodePlace | null) => void

  /** `onTick` is called now and then; what it throws ends the run. */
  constructor(order: ReplayOrder, onTick: (at: () => CodePlace | null) => void) {
    this.#order = order
    this.#onTick = onTick
  }

  follow(vm: LuaVm): void {
    const expressions = new Expressions(vm)
    vm.setLineHook((L, record) => {
      const { chunk, line } = vm.activations.at(L, record)
      if (isScriptName(chunk)) this.#onLine({ vm, L, expressions }, { script: chunk, line: line - 1 }, vm.activations.depthOf(record))
    })
  }

  #onLine({ vm, L, expressions }: { vm: LuaVm; L: LuaState; expressions: Expressions }, at: CodePlace, depth: number): void {
    this.lineEvents += 1
    if (this.lineEvents % eventsPerTick === 0) this.#onTick(() => at)
    this.#note(at, depth)
    if (this.#order.breakpoints.some((breakpoint) => isAt(breakpoint, at) && isMet(breakpoint, expressions, L)) && this.traced.breakpointHits.length < hitsKept) this.traced.breakpointHits.push(this.lineEvents)
    if (this.lineEvents < this.#order.stopAt) return
    this.stop = { event: this.lineEvents, at, frames: stackAt(vm, L), expressions: this.#order.expressions.map((text) => expressions.see(L, text)) }
    throw new RunStopped('person', at)
  }

  #note({ script, line }: CodePlace, depth: number): void {
    if (this.lineEvents > linesKept) return
    this.traced.lines.push([this.#numberOf(script), line, depth])
  }

  #numberOf(script: ScriptName): number {
    const known = this.traced.scripts.indexOf(script)
    return known === -1 ? this.traced.scripts.push(script) - 1 : known
  }
}

const isAt = (breakpoint: Breakpoint, at: CodePlace) => breakpoint.line === at.line && breakpoint.script === at.script

/** A condition that can not be evaluated is not met. */
const isMet = ({ condition }: Breakpoint, expressions: Expressions, L: LuaState) => condition === undefined || expressions.isTrue(L, condition)
