import { HostError, type PlainTable, type PlainValue } from '../plain-values.ts'
import { luaTypes, registryIndex, type LuaState } from './lua-api.ts'
import type { LuaModule } from './lua-module.ts'
import type { LuaTexts } from './lua-texts.ts'
import type { ReadOnlyTables } from './read-only-tables.ts'

/** How deep tables may stand in each other; a cycle ends here too. */
export const depthLimit = 200
/** How many values one copy holds at most: a table can stand in itself by many ways. */
const valueLimit = 1_000_000
const smallest = BigInt(Number.MIN_SAFE_INTEGER)
const largest = BigInt(Number.MAX_SAFE_INTEGER)
const typeNames: Record<number, string> = { [luaTypes.function]: 'function', [luaTypes.userData]: 'userdata', [luaTypes.thread]: 'coroutine' }

/** Copies of values between Lua and JavaScript; no reference crosses, and no metamethod is called. */
export class LuaValues {
  readonly #module: LuaModule
  readonly #texts: LuaTexts
  readonly #readOnly: ReadOnlyTables
  /** Where the registry holds the metatable that marks lists. */
  readonly #listMark: number
  #valuesLeft = valueLimit

  constructor(module: LuaModule, { texts, readOnly }: { texts: LuaTexts; readOnly: ReadOnlyTables }, L: LuaState) {
    const { api } = module
    this.#module = module
    this.#texts = texts
    this.#readOnly = readOnly
    this.#listMark = api.malloc(1)
    api.lua_createtable(L, 0, 0)
    api.lua_rawsetp(L, registryIndex, this.#listMark)
  }

  push(L: LuaState, value: PlainValue): void {
    const { api } = this.#module
    if (value === undefined) api.lua_pushnil(L)
    else if (value === null) api.lua_pushlightuserdata(L, 0)
    else if (typeof value === 'boolean') api.lua_pushboolean(L, value ? 1 : 0)
    else if (typeof value === 'string') this.#texts.push(L, value)
    else if (typeof value === 'bigint') api.lua_pushinteger(L, value)
    else if (typeof value === 'number') this.#pushNumber(L, value)
    else this.#pushTable(L, value)
  }

  #pushNumber(L: LuaState, value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) this.#module.api.lua_pushinteger(L, BigInt(value))
    else this.#module.api.lua_pushnumber(L, value)
  }

  #pushTable(L: LuaState, value: PlainValue[] | PlainTable): void {
    const { api } = this.#module
    api.luaL_checkstack(L, 4, 0)
    if (Array.isArray(value)) {
      api.lua_createtable(L, value.length, 0)
      for (const [index, element] of value.entries()) {
        this.push(L, element)
        api.lua_rawseti(L, -2, BigInt(index + 1))
      }
      this.markList(L)
      return
    }
    const fields = Object.entries(value)
    api.lua_createtable(L, 0, fields.length)
    for (const [key, field] of fields) {
      this.#texts.push(L, key)
      this.push(L, field)
      api.lua_rawset(L, -3)
    }
  }

  /** Marks the table on top as a list, so that it stays one when it is empty. */
  markList(L: LuaState): void {
    this.#module.api.lua_rawgetp(L, registryIndex, this.#listMark)
    this.#module.api.lua_setmetatable(L, -2)
  }

  isMarkedList(L: LuaState, index: number): boolean {
    const { api } = this.#module
    if (api.lua_getmetatable(L, index) === 0) return false
    api.lua_rawgetp(L, registryIndex, this.#listMark)
    const isMarked = api.lua_rawequal(L, -1, -2) === 1
    api.lua_settop(L, -3)
    return isMarked
  }

  /** Raises a HostError for what has no copy: functions, cycles, coroutines. */
  read(L: LuaState, index: number, depth = 0): PlainValue {
    const { api } = this.#module
    const type = api.lua_type(L, index)
    this.#valuesLeft = depth === 0 ? valueLimit : this.#valuesLeft - 1
    if (this.#valuesLeft < 0) throw new HostError('more than a million values can not be passed on at once')
    switch (type) {
      case luaTypes.none:
      case luaTypes.nil:
        return undefined
      case luaTypes.lightUserData:
        return null
      case luaTypes.boolean:
        return api.lua_toboolean(L, index) === 1
      case luaTypes.string:
        return this.#texts.read(L, index)
      case luaTypes.number:
        return this.readNumber(L, index)
      case luaTypes.table:
        return this.#readOpened(L, api.lua_absindex(L, index), depth)
      default:
        throw new HostError(`a ${typeNames[type] ?? 'value'} can not be passed on`)
    }
  }

  readNumber(L: LuaState, index: number): number | bigint {
    const { api } = this.#module
    if (api.lua_isinteger(L, index) === 0) return api.lua_tonumberx(L, index, 0)
    const integer = api.lua_tointegerx(L, index, 0)
    return integer >= smallest && integer <= largest ? Number(integer) : integer
  }

  /** How many elements, when the table is a list: marked as one, or with the keys 1 to n alone. */
  listLength(L: LuaState, index: number): number | null {
    const { api } = this.#module
    const length = Number(api.lua_rawlen(L, index))
    if (this.isMarkedList(L, index)) return length
    if (length === 0) return null
    let count = 0
    api.lua_pushnil(L)
    while (api.lua_next(L, index) !== 0) {
      api.lua_settop(L, -2)
      count += 1
      if (count > length || api.lua_isinteger(L, -1) === 0) {
        api.lua_settop(L, -2)
        return null
      }
    }
    return count === length ? length : null
  }

  #readOpened(L: LuaState, index: number, depth: number): PlainValue {
    if (!this.#readOnly.open(L, index)) return this.#readTable(L, index, depth)
    const table = this.#readTable(L, this.#module.api.lua_gettop(L), depth)
    this.#module.api.lua_settop(L, -2)
    return table
  }

  #readTable(L: LuaState, index: number, depth: number): PlainValue {
    const { api } = this.#module
    if (depth >= depthLimit) throw new HostError(`tables stand in each other more than ${depthLimit} deep, or in a circle`)
    api.luaL_checkstack(L, 4, 0)
    const length = this.listLength(L, index)
    if (length !== null) {
      const list: PlainValue[] = []
      for (let place = 1; place <= length; place += 1) {
        api.lua_rawgeti(L, index, BigInt(place))
        list.push(this.read(L, -1, depth + 1))
        api.lua_settop(L, -2)
      }
      return list
    }
    // Without a prototype, "__proto__" is a key like any other.
    const table: PlainTable = Object.create(null)
    api.lua_pushnil(L)
    while (api.lua_next(L, index) !== 0) {
      table[this.#readKey(L, -2)] = this.read(L, -1, depth + 1)
      api.lua_settop(L, -2)
    }
    return table
  }

  #readKey(L: LuaState, index: number): string {
    const type = this.#module.api.lua_type(L, index)
    if (type === luaTypes.string) return this.#texts.read(L, index)
    if (type === luaTypes.number) return String(this.readNumber(L, index))
    throw new HostError('a key of a table must be a text or a number to be passed on')
  }
}
