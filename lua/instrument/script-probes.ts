import type { Hit } from '../sandbox/seen-values.ts'
import type { StackFunctionBody } from '../sandbox/vm/host-calls.ts'
import type { LuaState } from '../sandbox/vm/lua-api.ts'
import { LuaMemory } from '../sandbox/vm/lua-memory.ts'
import type { LuaVm } from '../sandbox/vm/lua-vm.ts'
import type { Leads } from './leads.ts'
import { shortRoom, wholeRoom } from './copy-room.ts'
import { isArgumentsProbe, pointOf } from './probes.ts'
import { mostPicked } from './picked-turns.ts'
import type { ScriptRecord } from './script-record.ts'
import { SeenCopies } from './seen-copies.ts'
import type { TailCalls } from './tail-calls.ts'

/** What all scripts of a run share. */
export type RunProbes = { tailCalls: TailCalls; leads: Leads; /** Hits of which all is kept. */ whole: Set<Hit>; tick: (L: LuaState) => void }

/** A hit as it comes; its values stand on the stack from one place to another. */
type Moment = { probe: number; turn: number; call: number | null; from: number; to: number }

/** What the code of an instrumented script calls, in one Lua state. */
export class ScriptProbes {
  readonly #vm: LuaVm
  readonly #copies: SeenCopies
  readonly #memory: LuaMemory
  readonly #record: ScriptRecord
  readonly #tailCalls: TailCalls
  readonly #leads: Leads
  readonly #whole: Set<Hit>
  readonly #tick: (L: LuaState) => void

  constructor(vm: LuaVm, record: ScriptRecord, { tailCalls, leads, whole, tick }: RunProbes) {
    this.#vm = vm
    this.#copies = new SeenCopies(vm)
    this.#memory = new LuaMemory(vm.module)
    this.#record = record
    this.#tailCalls = tailCalls
    this.#leads = leads
    this.#whole = whole
    this.#tick = tick
  }

  /** Takes a probe, the call of the function that it stands in, and values, which it passes on. */
  readonly see: StackFunctionBody = (L, count) => {
    this.#tick(L)
    this.#leads.forget()
    const record = this.#record
    const probe = this.#memory.numberOnStack(L, 1)
    const turn = record.countHit(probe)
    const point = pointOf(probe)
    if (record.isWatched(point) || this.#tailCalls.isWaiting) {
      const call = this.#memory.numberOnStack(L, 2)
      const moment = { probe, turn, call: call === 0 ? null : call - 1, from: 3, to: count }
      const hit = record.isWatched(point) ? this.#keep(L, moment) : null
      this.#followReturns(L, moment, hit)
      if (hit !== null && isArgumentsProbe(probe)) this.#leads.made(hit, this.#vm.activations.callerOf(L))
    }
    return count - 2
  }

  /** Takes a probe and parameters; gives the number of the call, from one. */
  readonly enter: StackFunctionBody = (L, count) => {
    this.#tick(L)
    const record = this.#record
    const probe = this.#memory.numberOnStack(L, 1)
    const turn = record.countHit(probe)
    const point = pointOf(probe)
    const call = record.countCall(point)
    if (this.#tailCalls.isWaiting) this.#tailCalls.enter(record.activation(point, call), () => this.#vm.activations.isTailCall(L))
    if (this.#leads.isWaiting) this.#leads.enter(record.activation(point, call), (from) => this.#isMadeFrom(L, from))
    if (record.isWatched(point)) this.#keep(L, { probe, turn, call, from: 2, to: count })
    this.#vm.module.api.lua_pushnumber(L, call + 1)
    return 1
  }

  /** Whether the function that begins was called from a call, or took its place. */
  #isMadeFrom(L: LuaState, from: number): boolean {
    const { activations } = this.#vm
    const begun = activations.callerOf(L)
    return begun === from ? activations.isTailCall(L) : activations.standsIn(begun, from)
  }

  /** Gives the hit, when it is kept. */
  #keep(L: LuaState, { probe, turn, call, from, to }: Moment): Hit | null {
    const record = this.#record
    const point = pointOf(probe)
    const kept = record.keptAt(point)
    if (record.isResult(probe)) {
      if (kept.hasWaiting) this.#giveResults(L, kept.takeWaiting(call), from, to)
      return null
    }
    const isWhole = record.isWhole(point, turn)
    const room = isWhole || (this.#whole.size > 0 && this.#isAnyWhole(record.waitingFor(probe, call))) ? wholeRoom() : shortRoom
    // Asked of every hit: it follows the turns of loops.
    const picked = record.picked.isEmpty ? 0 : record.picked.roomFor({ point, turn, call })
    const pickedRoom = room === shortRoom ? picked : mostPicked
    const isSilent = from > to && record.isSilent(point)
    if (isSilent || !kept.wants(turn, pickedRoom)) return null
    const { values, moreValues } = this.#copies.copyValues(L, from, to, room)
    const hit: Hit = isArgumentsProbe(probe) ? { turn, call, argumentValues: values } : { turn, call, values }
    if (moreValues !== undefined) hit.moreValues = moreValues
    if (isWhole) this.#whole.add(hit)
    const loopTurn = record.loopTurnAt(point)
    if (loopTurn !== null) hit.loopTurn = loopTurn
    if (isArgumentsProbe(probe)) kept.addCall(hit, pickedRoom)
    else kept.add(hit, pickedRoom)
    record.giveResults(probe, call, values)
    return hit
  }

  #giveResults(L: LuaState, hit: Hit | null, from: number, to: number): void {
    if (hit !== null) Object.assign(hit, this.#copies.copyValues(L, from, to, this.#whole.has(hit) ? wholeRoom() : shortRoom))
  }

  #isAnyWhole(hits: readonly Hit[]): boolean {
    return hits.some((hit) => this.#whole.has(hit))
  }

  #followReturns(L: LuaState, { probe, call, from, to }: Moment, hit: Hit | null): void {
    const point = pointOf(probe)
    const { kind, isTailCall } = this.#record.instrumented.points[point] ?? {}
    const activation = this.#record.activation(point, call)
    if (isTailCall && isArgumentsProbe(probe)) this.#tailCalls.leave(activation, hit)
    else if (kind === 'return' && !isTailCall && this.#tailCalls.isWaiting) this.#tailCalls.returned(activation, (hits) => this.#copies.copyValues(L, from, to, this.#isAnyWhole(hits) ? wholeRoom() : shortRoom))
    else this.#tailCalls.forget()
  }
}
