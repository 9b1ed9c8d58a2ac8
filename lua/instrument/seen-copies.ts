import type { SeenValue } from '../sandbox/seen-values.ts'
import { luaTypes, registryIndex, type LuaState } from '../sandbox/vm/lua-api.ts'
import type { LuaVm } from '../sandbox/vm/lua-vm.ts'
import { kindOf, kinds, LuaMemory, type InMemory } from '../sandbox/vm/lua-memory.ts'
import { hexOf, textFrom } from './seen-text.ts'

/** Of one hit; functions take and give more at times. */
const mostValues = 8
/** Of a table's tables the fields, of those no more. */
const deepest = 2
const mostFields = 8
/** Counting the fields of a table takes time; a larger one has at least so many. */
const mostCounted = 1_000

const identifier = /^[A-Za-z_]\w*$/

/** Bounded copies of Lua values, made without calling any metamethod. Needs ten free slots on Lua's stack. */
export class SeenCopies {
  readonly #vm: LuaVm
  readonly #memory: LuaMemory
  /** Where the registry holds the numbers of tables that were seen; its keys are weak, as an address may come again. */
  readonly #numbersKey: number
  readonly #listMark: number
  readonly #keys = new Map<number, { hash: number; text: string }>()
  #tables = 0

  constructor(vm: LuaVm) {
    const { module, L, texts, values } = vm
    const { api } = module
    this.#vm = vm
    this.#memory = new LuaMemory(module)
    this.#numbersKey = api.malloc(1)
    api.lua_createtable(L, 0, 0)
    api.lua_createtable(L, 0, 1)
    texts.push(L, '__mode')
    texts.push(L, 'k')
    api.lua_rawset(L, -3)
    api.lua_setmetatable(L, -2)
    api.lua_rawsetp(L, registryIndex, this.#numbersKey)
    api.lua_createtable(L, 0, 0)
    values.markList(L)
    this.#listMark = this.#memory.metatableOf(this.#memory.tableOf(this.#memory.onStack(L, api.lua_gettop(L))))
    api.lua_settop(L, -2)
  }

  /** Of what stands on the stack from one place to another, both from the bottom and inclusive. */
  copyValues(L: LuaState, from: number, to: number): { values: SeenValue[]; moreValues?: number } {
    const values: SeenValue[] = []
    for (let index = from; index <= to && values.length < mostValues; index += 1) values.push(this.copy(L, index))
    const moreValues = to - from + 1 - values.length
    return moreValues > 0 ? { values, moreValues } : { values }
  }

  /** `index` counts from the bottom of the stack. */
  copy(L: LuaState, index: number): SeenValue {
    const value = this.#memory.onStack(L, index)
    if (kindOf(value.tag) !== kinds.table) return this.#copy(L, value, 0)
    return { ...this.#copyTable(L, value, 0), id: this.#numberOf(L, index) }
  }

  #copy(L: LuaState, value: InMemory, depth: number): SeenValue {
    switch (kindOf(value.tag)) {
      case kinds.boolean:
        return { type: 'boolean', value: this.#memory.isTrue(value) }
      case kinds.number:
        return { type: 'number', text: this.#numberText(L, value) }
      case kinds.string:
        return this.#copyText(value)
      case kinds.table:
        return depth >= deepest ? { type: 'more', of: 'table', size: this.#size(this.#tableOf(value)) } : this.#copyTable(L, value, depth)
      case kinds.function:
        return { type: 'function', name: this.#placeText(value) }
      case kinds.thread:
        return { type: 'thread', name: 'coroutine' }
      case kinds.lightUserData:
        return { type: 'json null' }
      case kinds.userData:
        return { type: 'userdata', name: '' }
      default:
        return { type: 'nil' }
    }
  }

  /** Floats that are not plain are written by Lua itself. */
  #numberText(L: LuaState, value: InMemory): string {
    const integer = this.#memory.integer(value)
    if (integer !== null) return String(integer)
    const float = this.#memory.float(value)
    const plain = plainFloat(float)
    if (plain !== null) return plain
    this.#vm.module.api.lua_pushnumber(L, float)
    const text = this.#vm.texts.describe(L, -1)
    this.#vm.module.api.lua_settop(L, -2)
    return text
  }

  #copyText(value: InMemory): SeenValue {
    const { bytes, length } = this.#memory.text(value, 256)
    const text = textFrom(bytes, length)
    return text === null ? { type: 'string', text: hexOf(bytes), length, isText: false } : { type: 'string', text, length, isText: true }
  }

  /** Of one that can only be read, the table that its fields are in. */
  #tableOf(value: InMemory): number {
    const table = this.#memory.tableOf(value)
    return this.#vm.readOnly.behind(this.#memory.metatableOf(table)) ?? table
  }

  #copyTable(L: LuaState, value: InMemory, depth: number): Extract<SeenValue, { type: 'table' }> {
    const table = this.#tableOf(value)
    const fields: { key: string; value: SeenValue }[] = []
    let isList = true
    let hasMore = false
    this.#memory.eachField(table, (field) => {
      if (fields.length === mostFields) {
        hasMore = true
        return false
      }
      const index = typeof field.key === 'number' ? field.key : kindOf(field.key.tag) === kinds.number ? this.#memory.integer(field.key) : null
      isList &&= index === fields.length + 1
      fields.push({ key: index === null && typeof field.key !== 'number' ? this.#keyText(L, field.key) : `[${index}]`, value: this.#copy(L, field.value, depth + 1) })
      return true
    })
    if (fields.length === 0) isList = this.#memory.metatableOf(table) === this.#listMark
    return { type: 'table', isList, fields, size: hasMore ? this.#size(table) : fields.length }
  }

  #size(table: number): number {
    let count = 0
    this.#memory.eachField(table, () => {
      count += 1
      return count < mostCounted
    })
    return count
  }

  #numberOf(L: LuaState, index: number): number {
    const { api } = this.#vm.module
    const top = api.lua_gettop(L)
    api.lua_rawgetp(L, registryIndex, this.#numbersKey)
    api.lua_pushvalue(L, index)
    let id = api.lua_rawget(L, top + 1) === luaTypes.number ? api.lua_tonumberx(L, top + 2, 0) : 0
    if (id === 0) {
      this.#tables += 1
      id = this.#tables
      api.lua_pushvalue(L, index)
      api.lua_pushnumber(L, id)
      api.lua_rawset(L, top + 1)
    }
    api.lua_settop(L, top)
    return id
  }

  /** Most keys come again and again. */
  #keyText(L: LuaState, key: InMemory): string {
    const identity = kindOf(key.tag) === kinds.string ? this.#memory.identityOfText(key) : null
    const known = identity === null ? undefined : this.#keys.get(identity.pointer)
    if (known !== undefined && known.hash === identity?.hash) return known.text
    const text = this.#writeKey(L, key)
    if (identity !== null) this.#keys.set(identity.pointer, { hash: identity.hash, text })
    return text
  }

  #writeKey(L: LuaState, key: InMemory): string {
    const copy = this.#copy(L, key, deepest)
    if (copy.type === 'string') return copy.isText && identifier.test(copy.text) ? copy.text : `[${JSON.stringify(copy.text)}]`
    if (copy.type === 'number') return `[${copy.text}]`
    return `[${copy.type === 'boolean' ? String(copy.value) : copy.type === 'more' ? 'table' : copy.type}]`
  }

  /** As in "shared:12". */
  #placeText(value: InMemory): string {
    const place = this.#memory.placeOf(value)
    return place === null ? 'built in' : `${textFrom(place.chunk.subarray(1), place.chunk.length - 1) ?? ''}:${place.line}`
  }
}

/** As Lua writes it, "%.14g"; null for those that it writes with an exponent, and the like. */
function plainFloat(float: number): string | null {
  const size = Math.abs(float)
  if (Number.isInteger(float)) return size < 1e14 && !Object.is(float, -0) ? `${float}.0` : null
  if (!(size >= 1e-4 && size < 1e13)) return null
  const exact = String(float)
  // So many digits at most; to round takes ten times as long.
  if (exact.length <= 15) return exact
  const text = String(Number(float.toPrecision(14)))
  return text.includes('.') ? text : null
}
