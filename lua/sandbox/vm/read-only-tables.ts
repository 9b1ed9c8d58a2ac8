import { registryIndex, type LuaState } from './lua-api.ts'
import type { LuaModule } from './lua-module.ts'

/**
 * Tables that a script can read and not change: it holds an empty one, the front, whose metatable hands reading on to the table
 * behind. The host looks into tables past their metatables, so it opens them first.
 */
export class ReadOnlyTables {
  readonly #module: LuaModule
  /** Pointers to the tables behind, by those to the metatables of their fronts. */
  readonly #behind = new Map<number, number>()
  /** Where the registry holds the tables behind by their fronts; it keeps all of them, so no address comes again. */
  readonly #fronts: number

  constructor(module: LuaModule, L: LuaState) {
    const { api } = module
    this.#module = module
    this.#fronts = api.malloc(1)
    api.lua_createtable(L, 0, 0)
    api.lua_rawsetp(L, registryIndex, this.#fronts)
  }

  /** Of a front and the table behind it, which are on top of the stack in this order. */
  add(L: LuaState): void {
    const { api } = this.#module
    if (api.lua_getmetatable(L, -2) === 0) return
    this.#behind.set(api.lua_topointer(L, -1), api.lua_topointer(L, -2))
    api.lua_settop(L, -2)
    api.lua_rawgetp(L, registryIndex, this.#fronts)
    api.lua_rotate(L, -3, 1)
    api.lua_rawset(L, -3)
    api.lua_settop(L, -2)
  }

  /** Puts the table behind on the stack, if there is one. */
  open(L: LuaState, index: number): boolean {
    const { api } = this.#module
    if (this.#behind.size === 0 || api.lua_getmetatable(L, index) === 0) return false
    const isFront = this.#behind.has(api.lua_topointer(L, -1))
    api.lua_settop(L, -2)
    if (!isFront) return false
    api.luaL_checkstack(L, 2, 0)
    api.lua_pushvalue(L, index)
    api.lua_rawgetp(L, registryIndex, this.#fronts)
    api.lua_rotate(L, -2, 1)
    api.lua_rawget(L, -2)
    api.lua_rotate(L, -2, 1)
    api.lua_settop(L, -2)
    return true
  }

  /** Where the table behind stands in memory, by where the metatable of its front does. */
  behind(metatable: number): number | null {
    return this.#behind.get(metatable) ?? null
  }
}
