import { bytesOf, HostError, type PlainValue } from '../plain-values.ts'
import type { LuaState } from './lua-api.ts'
import { LuaMemory } from './lua-memory.ts'
import type { LuaModule } from './lua-module.ts'
import type { LuaTexts } from './lua-texts.ts'
import type { LuaValues } from './lua-values.ts'

/** A function of the host on copies of its parameters. */
export type HostFunctionBody = (parameters: PlainValue[], L: LuaState) => PlainValue[]
/** A function of the host on Lua's own stack: gives how many values it left on top. */
export type StackFunctionBody = (L: LuaState, parameterCount: number) => number

/** Makes functions of ours callable from Lua. Lua sees a closure over a number, never anything of JavaScript. */
export class HostCalls {
  readonly #module: LuaModule
  readonly #texts: LuaTexts
  readonly #values: LuaValues
  readonly #memory: LuaMemory
  readonly #bodies: StackFunctionBody[] = []
  readonly #dispatcher: number

  constructor(module: LuaModule, texts: LuaTexts, values: LuaValues) {
    this.#module = module
    this.#texts = texts
    this.#values = values
    this.#memory = new LuaMemory(module)
    this.#dispatcher = module.addFunction(1, 'number', (L = 0) => this.#dispatch(L))
  }

  pushFunction(L: LuaState, body: HostFunctionBody): void {
    this.pushStackFunction(L, (state, count) => this.#call(state, count, body))
  }

  /** Cheaper, for functions that are called at every turn of a loop. A HostError must not leave the body: see `raise`. */
  pushStackFunction(L: LuaState, body: StackFunctionBody): void {
    const { api } = this.#module
    api.lua_pushinteger(L, BigInt(this.#bodies.push(body) - 1))
    api.lua_pushcclosure(L, this.#dispatcher, 1)
  }

  /** Ends the call as a Lua error, with the place of the call before the message. */
  raise(L: LuaState, message: string): number {
    const { api } = this.#module
    api.luaL_where(L, 1)
    this.#texts.push(L, message)
    api.lua_concat(L, 2)
    return api.lua_error(L)
  }

  /** Acts; a HostError becomes a Lua error. Lua's own errors pass through JavaScript as exceptions that only Lua may end. */
  attempt(L: LuaState, act: () => number): number {
    let message = ''
    try {
      return act()
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      message = bytesOf(error.message)
    }
    return this.raise(L, message)
  }

  #dispatch(L: LuaState): number {
    const body = this.#bodies[this.#memory.upvalueOfC(L)]
    return body === undefined ? 0 : body(L, this.#memory.count(L))
  }

  #call(L: LuaState, count: number, body: HostFunctionBody): number {
    return this.attempt(L, () => {
      const parameters: PlainValue[] = []
      for (let index = 1; index <= count; index += 1) parameters.push(this.#values.read(L, index))
      const results = body(parameters, L)
      this.#module.api.luaL_checkstack(L, results.length + 4, 0)
      for (const value of results) this.#values.push(L, value)
      return results.length
    })
  }
}
