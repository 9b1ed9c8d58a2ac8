import type { SeenValue } from '../sandbox/seen-values.ts'
import { luaTypes, registryIndex, type LuaState } from '../sandbox/vm/lua-api.ts'
import type { LuaVm } from '../sandbox/vm/lua-vm.ts'
import { kindOf, kinds, LuaMemory, type InMemory } from '../sandbox/vm/lua-memory.ts'
import { type CopyRoom, shortRoom } from './copy-room.ts'
import { hexOf, textFrom } from './seen-text.ts'

/** Counting the fields of a table takes time; a larger one has at least so many. */
const mostCounted = 1_000
const mostCountedOfWhole = 1_000_000
/** A dump shows no more bytes. */
const mostBinary = 4_096

const identifier = /^[A-Za-z_]\w*$/

type SeenTable = Extract<SeenValue, { type: 'table' }>

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
  copyValues(L: LuaState, from: number, to: number, room = shortRoom): { values: SeenValue[]; moreValues?: number } {
    const values: SeenValue[] = []
    for (let index = from; index <= to && values.length < room.values; index += 1) values.push(this.copy(L, index, room))
    const moreValues = to - from + 1 - values.length
    return moreValues > 0 ? { values, moreValues } : { values }
  }

  /** `index` counts from the bottom of the stack. */
  copy(L: LuaState, index: number, room = shortRoom): SeenValue {
    const value = this.#memory.onStack(L, index)
    if (kindOf(value.tag) !== kinds.table) return this.#copy(L, value, 0, room)
    return { ...this.#copyTable(L, value, 0, room), id: this.#numberOf(L, index) }
  }

  #copy(L: LuaState, value: InMemory, depth: number, room: CopyRoom): SeenValue {
    switch (kindOf(value.tag)) {
      case kinds.boolean:
        return { type: 'boolean', value: this.#memory.isTrue(value) }
      case kinds.number:
        return { type: 'number', text: this.#numberText(L, value) }
      case kinds.string:
        return this.#copyText(value, room)
      case kinds.table:
        return this.#hasRoom(value, depth, room) ? this.#copyTable(L, value, depth, room) : { type: 'more', of: 'table', size: this.#size(this.#tableOf(value)) }
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

  #hasRoom(value: InMemory, depth: number, { deepest, whole }: CopyRoom): boolean {
    return depth < deepest && (whole === null || (whole.fields > 0 && !whole.inside.includes(this.#tableOf(value))))
  }

  #copyText(value: InMemory, { characters, bytes: most, whole }: CopyRoom): SeenValue {
    const { bytes, length } = this.#memory.text(value, whole === null ? most : Math.min(most, Math.max(shortRoom.bytes, whole.bytes)))
    if (whole !== null) whole.bytes -= bytes.length
    const text = textFrom(bytes, length, characters)
    return text === null ? { type: 'string', text: hexOf(bytes, whole === null ? shortRoom.characters / 2 : mostBinary), length, isText: false } : { type: 'string', text, length, isText: true }
  }

  /** Of one that can only be read, the table that its fields are in. */
  #tableOf(value: InMemory): number {
    const table = this.#memory.tableOf(value)
    return this.#vm.readOnly.behind(this.#memory.metatableOf(table)) ?? table
  }

  #copyTable(L: LuaState, value: InMemory, depth: number, room: CopyRoom): SeenTable {
    if (room.whole !== null) return this.#copyWholeTable(L, value, depth, { ...room, whole: room.whole })
    const table = this.#tableOf(value)
    const fields: { key: string; value: SeenValue }[] = []
    let isList = true
    let hasMore = false
    this.#memory.eachField(table, (field) => {
      if (fields.length === room.fields) {
        hasMore = true
        return false
      }
      const index = this.#indexOf(field.key)
      isList &&= index === fields.length + 1
      fields.push({ key: index === null && typeof field.key !== 'number' ? this.#keyText(L, field.key) : `[${index}]`, value: this.#copy(L, field.value, depth + 1, room) })
      return true
    })
    if (fields.length === 0) isList = this.#memory.metatableOf(table) === this.#listMark
    return { type: 'table', isList, fields, size: hasMore ? this.#size(table) : fields.length }
  }

  /** Lists in their order, other keys in that of the alphabet. */
  #copyWholeTable(L: LuaState, value: InMemory, depth: number, room: CopyRoom & { whole: NonNullable<CopyRoom['whole']> }): SeenTable {
    const table = this.#tableOf(value)
    const found: { key: number | InMemory; value: InMemory }[] = []
    // What is copied may make Lua's memory grow, so all is found before.
    this.#memory.eachField(table, (field) => found.push(field) < room.fields)
    const size = found.length < room.fields ? found.length : this.#size(table, mostCountedOfWhole)
    const sorted = found
      .map((field) => {
        const index = this.#indexOf(field.key)
        return { index, key: index === null && typeof field.key !== 'number' ? this.#keyText(L, field.key) : `[${index}]`, value: field.value }
      })
      .sort(byKey)
      .slice(0, room.whole.fields)
    const isList = sorted.length === 0 ? this.#memory.metatableOf(table) === this.#listMark : sorted.every(({ index }, place) => index === place + 1)
    room.whole.fields -= sorted.length
    room.whole.inside.push(table)
    const fields = sorted.map((field) => ({ key: field.key, value: this.#copy(L, field.value, depth + 1, room) }))
    room.whole.inside.pop()
    return { type: 'table', isList, fields, size }
  }

  /** Null for a key that is no integer. */
  #indexOf(key: number | InMemory): number | bigint | null {
    if (typeof key === 'number') return key
    return kindOf(key.tag) === kinds.number ? this.#memory.integer(key) : null
  }

  #size(table: number, most = mostCounted): number {
    let count = 0
    this.#memory.eachField(table, () => {
      count += 1
      return count < most
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
    const copy = this.#copy(L, key, shortRoom.deepest, shortRoom)
    if (copy.type === 'string') return copy.isText && identifier.test(copy.text) ? copy.text : `[${JSON.stringify(copy.text)}]`
    if (copy.type === 'number') return `[${copy.text}]`
    return `[${copy.type === 'boolean' ? String(copy.value) : copy.type === 'more' ? 'table' : copy.type}]`
  }

  /** As in "shared:12". */
  #placeText(value: InMemory): string {
    const place = this.#memory.placeOf(value)
    return place === null ? 'built in' : `${textFrom(place.chunk.subarray(1), place.chunk.length - 1, shortRoom.characters) ?? ''}:${place.line}`
  }
}

/** Integers first. */
function byKey(one: { index: number | bigint | null; key: string }, other: { index: number | bigint | null; key: string }): number {
  if (one.index !== null && other.index !== null) return one.index < other.index ? -1 : 1
  if (one.index !== null || other.index !== null) return one.index === null ? 1 : -1
  return one.key < other.key ? -1 : 1
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
