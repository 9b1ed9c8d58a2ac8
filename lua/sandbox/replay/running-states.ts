import { luaStatus, type LuaState } from '../vm/lua-api.ts'
import type { LuaVm } from '../vm/lua-vm.ts'

/** Walking up Lua's stack takes time for each call on it. */
const deepest = 200

/** A Lua state that runs, or waits for one that it started: that of a script, or of a coroutine of it. */
export type RunningState = { vm: LuaVm; L: LuaState; depth: number }

/** Which Lua states stand in each other, and how deep the calls. */
export class RunningStates {
  #stack: RunningState[] = []

  /** A state that is called comes to the top; those above one that goes on are done. */
  enter(vm: LuaVm, L: LuaState): RunningState {
    const top = this.#stack.at(-1)
    if (top?.L === L) return top
    const index = this.#stack.findIndex((state) => state.L === L)
    if (index >= 0) this.#stack.length = index + 1
    else this.#push({ vm, L, depth: 1 })
    return this.#stack.at(-1) ?? { vm, L, depth: 1 }
  }

  #push(state: RunningState): void {
    while (this.#isSuspended(this.#stack.at(-1))) this.#stack.pop()
    this.#stack.push(state)
  }

  #isSuspended(state: RunningState | undefined): boolean {
    return state !== undefined && state.L !== state.vm.L && state.vm.module.api.lua_status(state.L) !== luaStatus.ok
  }

  /** Forgets a state that is closed, and what it started. */
  leave(vm: LuaVm): void {
    const index = this.#stack.findIndex((state) => state.vm === vm)
    if (index >= 0) this.#stack.length = index
  }

  /** How many calls stand in each other, in all states, up to the one that a record is about. */
  depthAt(state: RunningState, record: number): number {
    state.depth = state.vm.activations.depthOf(record, deepest)
    return Math.min(deepest, this.#stack.reduce((sum, running) => sum + running.depth, 0))
  }

  /** The innermost first. */
  list(): RunningState[] {
    return this.#stack.toReversed()
  }
}
