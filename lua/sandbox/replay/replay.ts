import { SeenCopies } from '../../instrument/seen-copies.ts'
import { isScriptName } from '../run/code-places.ts'
import type { Noted, NotedLine } from '../run/journal.ts'
import { RunStopped } from '../run/run-stopped.ts'
import type { CodePlace, Stop, TracedLines } from '../run-report.ts'
import { type Breakpoint, linesTold, type ScriptName } from '../run-request.ts'
import type { LuaVm } from '../vm/lua-vm.ts'
import { BreakpointHits } from './breakpoint-hits.ts'
import { type Evaluated, Expressions, tooLong } from './expressions.ts'
import { LineNotes } from './line-notes.ts'
import { RunningStates, type RunningState } from './running-states.ts'
import { framesIn } from './stack-at.ts'
import { Variables } from './variables.ts'

const eventsPerTick = 1_024

export type ReplayOrder = { stopAt: number; traceFrom?: number; toldFrom?: number; breakpoints?: readonly Breakpoint[]; expressions?: readonly string[]; expressionFrame?: number }

/** What a replay needs of its run. What `checkTime`, called now and then, throws ends the run. */
export type FollowedRun = { checkTime: (at: () => CodePlace | null) => void; readonly isLookedAt: boolean; lookAt: <Seen>(look: () => Seen) => Seen }
type Readers = { variables: Variables; copies: SeenCopies; expressions: Expressions }

/** Follows a run line by line, up to the event where it is to stop. The same run on the same answers has the same events. */
export class Replay {
  lineEvents = 0
  stop: Stop | null = null
  #lookedLines = 0
  readonly #order: ReplayOrder
  readonly #run: FollowedRun
  readonly #onNoted: (noted: Noted) => void
  readonly #states = new RunningStates()
  readonly #readers = new Map<LuaVm, Readers>()
  readonly #notes: LineNotes
  readonly #breakpoints: BreakpointHits

  /** `onNoted` hears of the lines that are to be told. */
  constructor(order: ReplayOrder, run: FollowedRun, onNoted: (noted: Noted) => void) {
    this.#order = order
    this.#run = run
    this.#onNoted = onNoted
    this.#notes = new LineNotes(order.traceFrom ?? 1)
    this.#breakpoints = new BreakpointHits(order.breakpoints ?? [])
  }

  /** Coroutines that the state makes later are followed too. */
  follow(vm: LuaVm): void {
    const scripts = new Map<number, ScriptName | null>()
    vm.setLineHook((L, record) => {
      const source = vm.activations.sourceOf(L, record)
      let script = scripts.get(source)
      if (script === undefined) scripts.set(source, (script = scriptNamed(vm.activations.chunkAt(source))))
      if (this.#run.isLookedAt) this.#onLookedLine()
      else if (script !== null) this.#onLine(this.#states.enter(vm, L), { script, line: vm.activations.lineOf(record) - 1 }, record)
    })
  }

  /** To be called when the run's own script has ended: nothing that is done here changes what it did. */
  end(vm: LuaVm): void {
    this.#breakpoints.checkTexts((condition) => this.#readersOf(vm).expressions.problemIn(vm.L, condition))
  }

  /** To be called before a state is closed. */
  leave(vm: LuaVm): void {
    this.#states.leave(vm)
    this.#readers.delete(vm)
  }

  get traced(): TracedLines {
    const { scripts, from, lines } = this.#notes
    return { scripts, from, lines, breakpointHits: this.#breakpoints.hits, breakpointProblems: this.#breakpoints.problems }
  }

  /** In sentences. */
  notKept(): string[] {
    return this.#breakpoints.notKept()
  }

  #onLine(state: RunningState, at: CodePlace, record: number): void {
    this.lineEvents += 1
    if (this.lineEvents % eventsPerTick === 0) this.#run.checkTime(() => at)
    this.#tell(at)
    const depth = this.#states.depthAt(state, record)
    if (this.#notes.isWanted(this.lineEvents)) this.#notes.note(at, depth)
    this.#breakpoints.check(this.lineEvents, at, (condition) => this.#evaluate(state, 0, condition))
    if (this.lineEvents >= this.#order.stopAt) this.#stopAt(state, at)
  }

  /** An expression goes on with a coroutine of the script, whose lines are none of the run's. */
  #onLookedLine(): void {
    this.#lookedLines += 1
    if (this.#lookedLines % eventsPerTick === 0) this.#run.checkTime(() => null)
  }

  #tell(at: CodePlace): void {
    const { toldFrom } = this.#order
    const event = this.lineEvents
    if (toldFrom === undefined || event < toldFrom || (event >= toldFrom + linesTold && event % linesTold !== 0)) return
    const line: NotedLine = { ...at, event }
    this.#onNoted({ part: 'lines', entryJson: JSON.stringify(line) })
  }

  #stopAt(innermost: RunningState, at: CodePlace): never {
    const { expressions = [], expressionFrame = 0 } = this.#order
    const frames = this.#states.list().flatMap((state) => framesIn(state, this.#readersOf(state.vm)))
    const { state, level } = frames[expressionFrame] ?? { state: innermost, level: 0 }
    const evaluated: Stop['expressions'] = []
    for (const expression of expressions) {
      const result = this.#evaluatedAtStop(state, level, expression)
      if (result === 'endless') break
      evaluated.push('problem' in result ? result : result.value)
    }
    const missing = expressions.slice(evaluated.length).map((_, index) => ({ problem: index === 0 ? tooLong : 'not evaluated: one before it takes too long' }))
    this.stop = { event: this.lineEvents, at, frames: frames.map(({ frame }) => frame), expressions: [...evaluated, ...missing] }
    throw new RunStopped('person', at)
  }

  #evaluate({ vm, L }: RunningState, level: number, expression: string): Evaluated {
    const { expressions } = this.#readersOf(vm)
    return this.#run.lookAt(() => vm.keepingRandom(() => expressions.evaluate(L, level, expression)))
  }

  #evaluatedAtStop(state: RunningState, level: number, expression: string): Evaluated | 'endless' {
    try {
      return this.#evaluate(state, level, expression)
    } catch (error) {
      if (error instanceof RunStopped) return 'endless'
      throw error
    }
  }

  #readersOf(vm: LuaVm): Readers {
    const known = this.#readers.get(vm)
    if (known !== undefined) return known
    const [variables, copies] = [new Variables(vm), new SeenCopies(vm)]
    const made = { variables, copies, expressions: new Expressions(vm, { variables, copies, checkTime: (at) => this.#run.checkTime(at) }) }
    this.#readers.set(vm, made)
    return made
  }
}

const scriptNamed = (chunk: string): ScriptName | null => (isScriptName(chunk) ? chunk : null)
