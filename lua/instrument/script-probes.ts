import type { StackFunctionBody } from '../sandbox/vm/host-calls.ts'
import type { LuaState } from '../sandbox/vm/lua-api.ts'
import { LuaMemory } from '../sandbox/vm/lua-memory.ts'
import type { LuaVm } from '../sandbox/vm/lua-vm.ts'
import { isArgumentsProbe, pointOf } from './probes.ts'
import type { ScriptRecord } from './script-record.ts'
import { SeenCopies } from './seen-copies.ts'

/** What the code of an instrumented script calls, in one Lua state. */
export class ScriptProbes {
  readonly #vm: LuaVm
  readonly #copies: SeenCopies
  readonly #memory: LuaMemory
  readonly #record: ScriptRecord
  readonly #tick: (L: LuaState) => void

  constructor(vm: LuaVm, record: ScriptRecord, tick: (L: LuaState) => void) {
    this.#vm = vm
    this.#copies = new SeenCopies(vm)
    this.#memory = new LuaMemory(vm.module)
    this.#record = record
    this.#tick = tick
  }

  /** Takes a probe, the call of the function that it stands in, and values, which it passes on. */
  readonly see: StackFunctionBody = (L, count) => {
    this.#tick(L)
    const probe = this.#memory.numberOnStack(L, 1)
    const turn = this.#record.countHit(probe)
    if (this.#record.isWatched(pointOf(probe))) {
      const call = this.#memory.numberOnStack(L, 2)
      this.#keep(L, { probe, turn, call: call === 0 ? null : call - 1, from: 3, to: count })
    }
    return count - 2
  }

  /** Takes a probe and parameters; gives the number of the call, from one. */
  readonly enter: StackFunctionBody = (L, count) => {
    this.#tick(L)
    const probe = this.#memory.numberOnStack(L, 1)
    const turn = this.#record.countHit(probe)
    const call = this.#record.countCall(pointOf(probe))
    if (this.#record.isWatched(pointOf(probe))) this.#keep(L, { probe, turn, call, from: 2, to: count })
    this.#vm.module.api.lua_pushnumber(L, call + 1)
    return 1
  }

  #keep(L: LuaState, { probe, turn, call, from, to }: { probe: number; turn: number; call: number | null; from: number; to: number }): void {
    const record = this.#record
    const point = pointOf(probe)
    const kept = record.keptAt(point)
    if (record.isResult(probe)) {
      if (kept.hasWaiting) Object.assign(kept.takeWaiting(call) ?? {}, this.#copies.copyValues(L, from, to))
      return
    }
    const isPicked = !record.picked.isEmpty && record.picked.includes({ point, turn, call })
    const isSilent = from > to && record.isSilent(point)
    if (isSilent || !kept.wants(turn, isPicked)) return
    const { values, ...more } = this.#copies.copyValues(L, from, to)
    const moment = { turn, call, ...record.loopTurnAt(point) }
    if (isArgumentsProbe(probe)) kept.addCall({ ...moment, argumentValues: values, ...more }, isPicked)
    else kept.add({ ...moment, values, ...more }, isPicked)
    record.giveResults(probe, call, values)
  }
}
