import type { ScriptName, WatchLimits } from '../sandbox/run-request.ts'
import type { Hit, SeenValue } from '../sandbox/seen-values.ts'
import type { Instrumented } from './instrument.ts'
import type { HitForecast } from './hit-forecast.ts'
import { KeptHits, type LastHitBudget } from './kept-hits.ts'
import { PickedTurns } from './picked-turns.ts'
import { argumentsProbeOf, isArgumentsProbe, pointOf, probeOf } from './probes.ts'

/** What is seen of one script in one run. */
export class ScriptRecord {
  readonly name: ScriptName
  readonly instrumented: Instrumented
  /** Hits by probe. */
  private readonly counts: Float64Array
  /** Calls by function. */
  readonly calls: Float64Array
  readonly picked: PickedTurns
  readonly kept: (KeptHits | undefined)[] = []
  readonly raisedAtLines = new Set<number>()
  private readonly watched: Uint8Array
  private readonly watch: WatchLimits
  private readonly whole: readonly { point: number; turn: number }[]
  private readonly budget: LastHitBudget
  private readonly expected: readonly number[]

  constructor(name: ScriptName, instrumented: Instrumented, { watch, budget, forecast }: { watch: WatchLimits; budget: LastHitBudget; forecast: HitForecast }) {
    const { points, functions, results } = instrumented
    this.name = name
    this.instrumented = instrumented
    this.counts = new Float64Array(2 * points.length)
    this.calls = new Float64Array(functions.length)
    this.picked = new PickedTurns((watch.picked ?? []).filter(({ script }) => script === name), instrumented)
    this.watch = watch
    this.whole = (watch.whole ?? []).filter(({ script }) => script === name)
    this.budget = budget
    this.expected = forecast.expected(name, points.length)
    this.watched = Uint8Array.from(points, ({ line }, index) => (this.isWatchedLine(line) || this.picked.isOfLoop(index) ? 1 : 0))
    // A statement may begin above what is looked at.
    for (const [probe, calls] of results) if (calls.some(({ call }) => this.watched[call] === 1)) this.watched[pointOf(probe)] = 1
  }

  isWatchedLine(line: number): boolean {
    const { lines } = this.watch
    return lines === undefined || lines.some(({ script, from, to }) => script === this.name && from <= line && line <= to)
  }

  isWatched(point: number): boolean {
    return this.watched[point] === 1
  }

  /** Whether all of the values of a hit is wanted. */
  isWhole(point: number, turn: number): boolean {
    return this.whole.some((each) => each.point === point && each.turn === turn)
  }

  /** Hits of calls without results, of which a probe is about to tell some. */
  waitingFor(probe: number, call: number | null): Hit[] {
    return (this.instrumented.results.get(probe) ?? []).flatMap((result) => this.kept[result.call]?.waiting(call) ?? [])
  }

  /** Whether a hit without values says no more than that it happened. */
  isSilent(point: number): boolean {
    const kind = this.instrumented.points[point]?.kind
    return kind === 'statement' || kind === 'parameters' || kind === 'loop'
  }

  keptAt(point: number): KeptHits {
    return (this.kept[point] ??= new KeptHits(this.watch, this.budget, this.expected[point] ?? 0))
  }

  /** Tells how often the points were hit, for the next run. */
  tell(forecast: HitForecast): void {
    const counts = this.instrumented.points.map((_, point) => this.countOf(point))
    forecast.note(this.name, counts, this.kept.some((hits, point) => hits?.hasMissed(counts[point] ?? 0)))
  }

  /** Gives how many hits there were before. */
  countHit(probe: number): number {
    const turn = this.counts[probe] ?? 0
    this.counts[probe] = turn + 1
    return turn
  }

  /** Gives how many calls of the function there were before. */
  countCall(point: number): number {
    const functionIndex = this.instrumented.points[point]?.functionIndex ?? 0
    const call = this.calls[functionIndex] ?? 0
    this.calls[functionIndex] = call + 1
    return call
  }

  /** `call` is null where it is not known. */
  activation<Call extends number | null>(point: number, call: Call) {
    return { script: this.name, functionIndex: this.instrumented.points[point]?.functionIndex ?? 0, call }
  }

  /** Whether a probe tells the results of a call whose arguments were told. */
  isResult(probe: number): boolean {
    if (isArgumentsProbe(probe) || this.instrumented.points[pointOf(probe)]?.kind !== 'call') return false
    return (this.counts[probe + 1] ?? 0) > 0
  }

  /** Among values that passed a probe are the results of calls. */
  giveResults(probe: number, call: number | null, values: SeenValue[]): void {
    for (const { call: point, from, isRest } of this.instrumented.results.get(probe) ?? []) {
      const hit = this.kept[point]?.takeWaiting(call)
      if (hit) hit.values = isRest ? values.slice(from) : values.slice(from, from + 1)
    }
  }

  countOf(point: number): number {
    return Math.max(this.counts[probeOf(point)] ?? 0, this.counts[argumentsProbeOf(point)] ?? 0)
  }

  /** The turn that the loop around a point is in; null outside of loops. */
  loopTurnAt(point: number): number | null {
    const loop = this.instrumented.points[point]?.loop ?? null
    return loop === null ? null : (this.counts[probeOf(loop)] ?? 0) - 1
  }

  /** The turns that the loops around a line of a function are in, the innermost first. */
  turnsAt(functionIndex: number, line: number): { loop: number; turn: number }[] {
    const { points } = this.instrumented
    // A statement of several lines may have no point on the one where it stands.
    const last = points.filter((point) => point.functionIndex === functionIndex && point.line <= line).reduce((latest, point) => Math.max(latest, point.line), 0)
    const around = points.filter((point) => point.functionIndex === functionIndex && point.line === last).map(({ loop }) => this.#loopsFrom(loop))
    const deepest = around.reduce((one, other) => (other.length > one.length ? other : one), [])
    return deepest.map((loop) => ({ loop, turn: (this.counts[probeOf(loop)] ?? 0) - 1 }))
  }

  #loopsFrom(innermost: number | null): number[] {
    const loops: number[] = []
    for (let loop = innermost; loop !== null; loop = this.instrumented.points[loop]?.loop ?? null) loops.push(loop)
    return loops
  }

  /** Notes that an error came out of a line; it is told at the outermost point there. */
  raise(line: number, error: string): void {
    this.raisedAtLines.add(line)
    const point = this.instrumented.points.findIndex((candidate) => candidate.line === line && candidate.kind !== 'parameters')
    if (point >= 0) this.keptAt(point).fail(this.countOf(point), error)
  }
}
