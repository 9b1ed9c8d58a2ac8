import { activationSize } from '../vm/activations.ts'
import type { LuaState } from '../vm/lua-api.ts'
import type { LuaVm } from '../vm/lua-vm.ts'

/** Of one call; a function can have more arguments than fit on a screen. */
const mostVarargs = 8

/** Reads the variables of calls on Lua's stack. Each value is on top of the stack while it is visited, and is taken off after that. */
export class Variables {
  readonly #vm: LuaVm
  readonly #record: number

  constructor(vm: LuaVm) {
    this.#vm = vm
    this.#record = vm.module.api.malloc(activationSize)
  }

  /** From the outermost block to the innermost, so that what hides another comes later; then the arguments behind the parameters. */
  visitLocals(L: LuaState, level: number, visit: (name: string) => void): void {
    const { api } = this.#vm.module
    if (api.lua_getstack(L, level, this.#record) === 0) return
    this.#visit(L, (index) => api.lua_getlocal(L, this.#record, index), visit)
    this.#visit(L, (index) => (index > mostVarargs ? 0 : api.lua_getlocal(L, this.#record, -index)), (_, index) => visit(`...${index}`))
  }

  visitUpvalues(L: LuaState, level: number, visit: (name: string) => void): void {
    const { api } = this.#vm.module
    if (api.lua_getstack(L, level, this.#record) === 0) return
    api.lua_getinfo(L, this.#vm.texts.constant('f'), this.#record)
    const place = api.lua_gettop(L)
    this.#visit(L, (index) => api.lua_getupvalue(L, place, index), visit)
    api.lua_settop(L, place - 1)
  }

  #visit(L: LuaState, push: (index: number) => number, visit: (name: string, index: number) => void): void {
    const { api } = this.#vm.module
    const top = api.lua_gettop(L)
    for (let index = 1; ; index += 1) {
      const name = push(index)
      if (name === 0) return
      visit(this.#vm.texts.readC(name), index)
      api.lua_settop(L, top)
    }
  }
}
