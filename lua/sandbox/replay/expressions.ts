import { SeenCopies } from '../../instrument/seen-copies.ts'
import { bytesOf, textOf } from '../plain-values.ts'
import type { SeenValue } from '../seen-values.ts'
import { globalsKey, luaStatus, registryIndex, type LuaState } from '../vm/lua-api.ts'
import type { LuaVm } from '../vm/lua-vm.ts'
import { eachLocal, eachUpvalue } from './variables.ts'

/** Evaluates expressions where a run stands, with the names that are known there. */
export class Expressions {
  readonly #vm: LuaVm
  readonly #copies: SeenCopies

  constructor(vm: LuaVm) {
    this.#vm = vm
    this.#copies = new SeenCopies(vm)
  }

  see(L: LuaState, text: string): SeenValue | { problem: string } {
    return this.#evaluate(L, text, (isOk) => {
      const top = this.#vm.module.api.lua_gettop(L)
      return isOk ? this.#copies.copy(L, top) : { problem: textOf(this.#vm.texts.describe(L, top)).replace(/^expression:\d+: /, '') }
    })
  }

  isTrue(L: LuaState, text: string): boolean {
    return this.#evaluate(L, text, (isOk) => isOk && this.#vm.module.api.lua_toboolean(L, -1) === 1)
  }

  #evaluate<Outcome>(L: LuaState, text: string, take: (isOk: boolean) => Outcome): Outcome {
    const { module, texts } = this.#vm
    const { api } = module
    const top = api.lua_gettop(L)
    api.luaL_checkstack(L, 20, 0)
    const source = bytesOf(`return ${text}`)
    let isOk = api.luaL_loadbufferx(L, texts.written(source), source.length, texts.constant('=expression'), texts.constant('t')) === luaStatus.ok
    if (isOk) {
      this.#pushNames(L)
      api.lua_setupvalue(L, top + 1, 1)
      isOk = api.lua_pcallk(L, 0, 1, 0, 0, 0) === luaStatus.ok
    }
    const outcome = take(isOk)
    api.lua_settop(L, top)
    return outcome
  }

  /** A table of what the innermost script function sees; other names lead to the globals. */
  #pushNames(L: LuaState): void {
    const { api } = this.#vm.module
    api.lua_createtable(L, 0, 8)
    const names = api.lua_gettop(L)
    const set = (name: string) => {
      this.#vm.texts.push(L, name)
      api.lua_rotate(L, -2, 1)
      api.lua_rawset(L, names)
    }
    if (api.lua_getstack(L, 0, this.#vm.activations.record) === 1) {
      eachUpvalue(this.#vm, L, set)
      eachLocal(this.#vm, L, set)
    }
    api.lua_createtable(L, 0, 1)
    this.#vm.texts.push(L, '__index')
    api.lua_rawgeti(L, registryIndex, globalsKey)
    api.lua_rawset(L, -3)
    api.lua_setmetatable(L, names)
  }
}

