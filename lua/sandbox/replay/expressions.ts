import type { CodePlace } from '../run-report.ts'
import { RunStopped } from '../run/run-stopped.ts'
import type { SeenValue } from '../seen-values.ts'
import { bytesOf, textOf } from '../plain-values.ts'
import { luaStatus, luaTypes, type LuaState } from '../vm/lua-api.ts'
import type { LuaVm } from '../vm/lua-vm.ts'
import type { Variables } from './variables.ts'
import type { SeenCopies } from '../../instrument/seen-copies.ts'

export const tooLong = 'this takes too long'

const countMask = 8
const instructionsPerTick = 10_000
/** An expression that takes longer is given up. */
const mostTicks = 50
/** Lua's limit is 200. */
const mostVariables = 180
const identifier = /^[A-Za-z_]\w*$/
const chunkName = 'expression'

export type Evaluated = { value: SeenValue; isTrue: boolean } | { problem: string }

/** Evaluates Lua expressions as if they stood where a call on the stack has come to. */
export class Expressions {
  readonly #vm: LuaVm
  readonly #variables: Variables
  readonly #copies: SeenCopies
  readonly #hook: number
  readonly #resultCount: number
  #ticks = 0

  constructor(vm: LuaVm, { variables, copies, checkTime }: { variables: Variables; copies: SeenCopies; checkTime: (at: () => CodePlace | null) => void }) {
    const { module, texts } = vm
    this.#vm = vm
    this.#variables = variables
    this.#copies = copies
    this.#resultCount = module.api.malloc(4)
    this.#hook = module.addFunction(2, 'nothing', (L = 0) => {
      checkTime(() => null)
      this.#ticks += 1
      if (this.#ticks < mostTicks) return
      // It caught that, and goes on.
      if (this.#ticks > 2 * mostTicks) throw new RunStopped('time', null)
      texts.push(L, tooLong)
      module.api.lua_error(L)
    })
  }

  /** In a coroutine of its own, so that its time is limited and it can not yield for the script. Throws a RunStopped when it does not end; then Lua is of no more use. */
  evaluate(L: LuaState, level: number, expression: string): Evaluated {
    const { api } = this.#vm.module
    const top = api.lua_gettop(L)
    const thread = api.lua_newthread(L)
    api.luaL_checkstack(thread, 2 * mostVariables + 20, 0)
    api.lua_sethook(thread, this.#hook, countMask, instructionsPerTick)
    this.#ticks = 0
    const names = this.#moveVariables(L, level, thread)
    const evaluated = this.#run(L, thread, { names, expression })
    api.lua_settop(L, top)
    return evaluated
  }

  /** What keeps a text from being an expression; null where nothing does. */
  problemIn(L: LuaState, expression: string): string | null {
    const { api } = this.#vm.module
    const top = api.lua_gettop(L)
    const problem = this.#load(L, [], expression) ? null : this.#problem(L).problem
    api.lua_settop(L, top)
    return problem
  }

  /** What hides another comes later, and so does it in the text of the chunk. */
  #moveVariables(L: LuaState, level: number, thread: LuaState): string[] {
    const { api } = this.#vm.module
    const names: string[] = []
    const move = (name: string) => {
      if (names.length >= mostVariables || !identifier.test(name)) return
      names.push(name)
      api.lua_pushvalue(L, -1)
      api.lua_xmove(L, thread, 1)
    }
    this.#variables.visitUpvalues(L, level, move)
    this.#variables.visitLocals(L, level, move)
    return names
  }

  #run(L: LuaState, thread: LuaState, { names, expression }: { names: string[]; expression: string }): Evaluated {
    const { api, words } = this.#vm.module
    if (!this.#load(thread, names, expression)) return this.#problem(thread)
    api.lua_rotate(thread, 1, 1)
    const status = api.lua_resume(thread, L, names.length, this.#resultCount)
    if (status === luaStatus.yield) return { problem: 'an expression can not wait' }
    if (status !== luaStatus.ok) return this.#problem(thread)
    const count = words().getInt32(this.#resultCount, true)
    const first = api.lua_gettop(thread) - count + 1
    if (count === 0) return { value: { type: 'nil' }, isTrue: false }
    return { value: this.#copies.copy(thread, first), isTrue: api.lua_toboolean(thread, first) === 1 }
  }

  /** Puts the expression on the stack as a function of what the names stand for, or else says why not. */
  #load(L: LuaState, names: readonly string[], expression: string): boolean {
    const { module: { api }, texts } = this.#vm
    const bytes = bytesOf(`${names.length > 0 ? `local ${names.join(',')}=...;` : ''}return ${expression}`)
    return texts.lend(bytes, (start) => api.luaL_loadbufferx(L, start, bytes.length, texts.constant(`=${chunkName}`), texts.constant('t'))) === luaStatus.ok
  }

  #problem(thread: LuaState): { problem: string } {
    const { module: { api }, texts } = this.#vm
    const isText = api.lua_type(thread, -1) === luaTypes.string
    const message = isText ? textOf(texts.read(thread, -1)) : 'an error that is no text'
    return { problem: message.replace(new RegExp(`^${chunkName}:\\d+: `), '') }
  }
}
