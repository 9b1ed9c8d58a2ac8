import type { CodePlace, LineTrace, Stop } from '../sandbox/run-report.ts'
import type { RunRequest, ScriptName } from '../sandbox/run-request.ts'
import { isScriptName } from '../sandbox/run/code-places.ts'
import { RunStopped } from '../sandbox/run/run-stopped.ts'
import { activationOffsets, activationSize } from '../sandbox/vm/activations.ts'
import type { LuaVm } from '../sandbox/vm/lua-vm.ts'
import { Breaks } from './breaks.ts'
import { Expressions } from './expressions.ts'
import { FrameVariables } from './frame-variables.ts'
import { LineEvents } from './line-events.ts'
import { RunningStates, type RunningState } from './running-states.ts'
import { SeenCopies } from './seen-copies.ts'
import { framesIn } from './stopped-frames.ts'

const eventsPerTick = 1_024

/** What is read of one script's Lua state. */
type Readers = { variables: FrameVariables; copies: SeenCopies; expressions: Expressions }
type CheckTime = (at: () => CodePlace | null) => void

/** Counts the lines that a run comes to, tells them, and stops at one. */
export class Tracer {
  readonly #request: RunRequest
  readonly #checkTime: CheckTime
  readonly #states = new RunningStates()
  readonly #readers = new Map<LuaVm, Readers>()
  readonly #events: LineEvents | null
  readonly #breaks: Breaks | null
  #count = 0
  stop: Stop | null = null

  constructor(request: RunRequest, checkTime: CheckTime) {
    this.#request = request
    this.#checkTime = checkTime
    this.#events = request.trace === undefined ? null : new LineEvents(request.trace.from)
    this.#breaks = request.trace === undefined ? null : new Breaks(request.trace.breakpoints)
  }

  /** Coroutines that the state makes later are followed too. */
  attach(vm: LuaVm): void {
    const record = vm.module.api.malloc(activationSize)
    const source = vm.texts.constant('S')
    const scripts = new Map<number, ScriptName | null>()
    vm.setHook({
      onLine: (L, line) => {
        vm.module.api.lua_getstack(L, 0, record)
        vm.module.api.lua_getinfo(L, source, record)
        const pointer = vm.module.words().getUint32(record + activationOffsets.source, true)
        const script = scripts.get(pointer) ?? scriptAt(vm, pointer)
        scripts.set(pointer, script)
        if (script !== null) this.#onLine(this.#states.enter(vm, L), { script, line: line - 1 }, record)
      },
    })
  }

  detach(vm: LuaVm): void {
    this.#states.leave(vm)
    this.#readers.delete(vm)
  }

  get lineEvents(): number {
    return this.#count
  }

  get lineTrace(): LineTrace | null {
    return this.#events === null ? null : { ...this.#events.collect(), breaks: this.#breaks?.found ?? [] }
  }

  /** In sentences. */
  notKept(): string[] {
    return [...(this.#events?.notKept(this.#count) ?? []), ...(this.#breaks?.notKept() ?? [])]
  }

  #onLine(state: RunningState, place: CodePlace, record: number): void {
    this.#count += 1
    if (this.#count % eventsPerTick === 0) this.#checkTime(() => place)
    if (this.#count === this.#request.stopAt) this.#stopAt(state, place)
    if (this.#events?.isWanted(this.#count) === true) this.#events.add(place, this.#states.depthOf(state, record))
    this.#breaks?.check(this.#count, place, (condition) => this.#readersOf(state.vm).expressions.evaluate(state.L, 0, condition))
  }

  #stopAt({ vm, L }: RunningState, at: CodePlace): never {
    const { expressions = [], expressionFrame = 0 } = this.#request
    const frames = this.#states.list().flatMap((state) => framesIn(state, this.#readersOf(state.vm)))
    const { state, level } = frames[expressionFrame] ?? { state: { vm, L }, level: 0 }
    const evaluated = expressions.map((expression) => {
      const result = this.#readersOf(state.vm).expressions.evaluate(state.L, level, expression)
      return 'problem' in result ? result : result.value
    })
    this.stop = { event: this.#count, at, frames: frames.map(({ frame }) => frame), expressions: evaluated }
    throw new RunStopped('person', at)
  }

  #readersOf(vm: LuaVm): Readers {
    const known = this.#readers.get(vm)
    if (known !== undefined) return known
    const [variables, copies] = [new FrameVariables(vm), new SeenCopies(vm)]
    const made = { variables, copies, expressions: new Expressions(vm, { variables, copies, checkTime: this.#checkTime }) }
    this.#readers.set(vm, made)
    return made
  }
}

function scriptAt(vm: LuaVm, source: number): ScriptName | null {
  const name = vm.texts.readC(source).slice(1)
  return isScriptName(name) ? name : null
}
