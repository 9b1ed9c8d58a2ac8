import type { SeenValue } from '../sandbox/seen-values.ts'
import { luaTypes, registryIndex, type LuaState } from '../sandbox/vm/lua-api.ts'
import type { LuaVm } from '../sandbox/vm/lua-vm.ts'

/** Of one hit; functions take and give more at times. */
const mostValues = 8
/** Of a table's tables the fields, of those no more. */
const deepest = 2
const mostFields = 8
const mostCharacters = 64
/** A character of UTF-8 has four bytes at most. */
const mostBytes = 4 * mostCharacters
/** Counting the fields of a table takes time; of a larger one only the length of its list is told. */
const mostCounted = 200

/** Where fields stand in lua_Debug, of Lua 5.4 on 32 bits. */
const infoOffsets = { source: 16, lineDefined: 28 }

const utf8 = new TextDecoder()
const identifier = /^[A-Za-z_]\w*$/

/** Bounded copies of Lua values, made without calling any metamethod. Needs ten free slots on Lua's stack. */
export class SeenCopies {
  readonly #vm: LuaVm
  /** Where the registry holds the numbers of tables that were seen; its keys are weak, as an address may come again. */
  readonly #numbersKey: number
  #tables = 0

  constructor(vm: LuaVm) {
    const { module, L, texts } = vm
    const { api } = module
    this.#vm = vm
    this.#numbersKey = api.malloc(1)
    api.lua_createtable(L, 0, 0)
    api.lua_createtable(L, 0, 1)
    texts.push(L, '__mode')
    texts.push(L, 'k')
    api.lua_rawset(L, -3)
    api.lua_setmetatable(L, -2)
    api.lua_rawsetp(L, registryIndex, this.#numbersKey)
  }

  /** Of what stands on the stack from one place to another, both from the bottom and inclusive. */
  copyValues(L: LuaState, from: number, to: number): { values: SeenValue[]; moreValues?: number } {
    const values: SeenValue[] = []
    for (let index = from; index <= to && values.length < mostValues; index += 1) values.push(this.copy(L, index))
    const moreValues = to - from + 1 - values.length
    return moreValues > 0 ? { values, moreValues } : { values }
  }

  /** `index` counts from the bottom of the stack. */
  copy(L: LuaState, index: number, depth = 0): SeenValue {
    const { api } = this.#vm.module
    switch (api.lua_type(L, index)) {
      case luaTypes.boolean:
        return { type: 'boolean', value: api.lua_toboolean(L, index) === 1 }
      case luaTypes.number:
        return { type: 'number', text: this.#numberText(L, index) }
      case luaTypes.string:
        return this.#copyText(L, index)
      case luaTypes.table:
        return depth >= deepest ? { type: 'more', of: 'table', size: this.#size(L, index) } : this.#copyTable(L, index, depth)
      case luaTypes.function:
        return { type: 'function', name: this.#placeOf(L, index) }
      case luaTypes.thread:
        return { type: 'thread', name: 'coroutine' }
      case luaTypes.lightUserData:
        return { type: 'json null' }
      case luaTypes.userData:
        return { type: 'userdata', name: '' }
      default:
        return { type: 'nil' }
    }
  }

  #numberText(L: LuaState, index: number): string {
    const { api } = this.#vm.module
    if (api.lua_isinteger(L, index) === 0) return this.#vm.texts.describe(L, index)
    const value = api.lua_tonumberx(L, index, 0)
    return Number.isSafeInteger(value) ? String(value) : String(api.lua_tointegerx(L, index, 0))
  }

  #copyText(L: LuaState, index: number): SeenValue {
    const { start, length } = this.#vm.texts.locate(L, index)
    const bytes = this.#vm.module.bytes().subarray(start, start + Math.min(length, mostBytes))
    const text = asciiText(bytes) ?? utf8.decode(wholeCharacters(bytes, length))
    const isText = !text.includes('\uFFFD')
    return { type: 'string', text: isText ? cut(text) : hexOf(bytes), length, isText }
  }

  #copyTable(L: LuaState, index: number, depth: number): SeenValue {
    const { api } = this.#vm.module
    const id = this.#numberOf(L, index)
    const fields: { key: string; value: SeenValue }[] = []
    let isList = true
    let count = 0
    const top = api.lua_gettop(L)
    api.lua_pushnil(L)
    while (api.lua_next(L, index) !== 0) {
      count += 1
      if (count > mostFields) break
      isList &&= api.lua_isinteger(L, top + 1) === 1 && api.lua_tonumberx(L, top + 1, 0) === count
      fields.push({ key: this.#keyText(L, top + 1), value: this.copy(L, top + 2, depth + 1) })
      api.lua_settop(L, top + 1)
    }
    api.lua_settop(L, top)
    if (count === 0) isList = this.#vm.values.isMarkedList(L, index)
    return { type: 'table', id, isList, fields, size: count > mostFields ? this.#size(L, index) : count }
  }

  /** How many fields; of a large table at least so many. */
  #size(L: LuaState, index: number): number {
    const { api } = this.#vm.module
    const length = Number(api.lua_rawlen(L, index))
    if (length >= mostCounted) return length
    const top = api.lua_gettop(L)
    let count = 0
    api.lua_pushnil(L)
    while (count < mostCounted && api.lua_next(L, index) !== 0) {
      count += 1
      api.lua_settop(L, top + 1)
    }
    api.lua_settop(L, top)
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

  #keyText(L: LuaState, index: number): string {
    const key = this.copy(L, index, deepest)
    if (key.type === 'string' && key.isText && identifier.test(key.text)) return key.text
    if (key.type === 'string') return `[${JSON.stringify(key.text)}]`
    return `[${key.type === 'number' ? key.text : key.type === 'boolean' ? String(key.value) : key.type === 'more' ? 'table' : key.type}]`
  }

  /** Where a function was written, as in "shared:12". */
  #placeOf(L: LuaState, index: number): string {
    const { module, texts, activations } = this.#vm
    module.api.lua_pushvalue(L, index)
    module.api.lua_getinfo(L, texts.constant('>S'), activations.record)
    const line = module.words().getInt32(activations.record + infoOffsets.lineDefined, true)
    if (line < 0) return 'built in'
    return `${texts.readC(module.words().getUint32(activations.record + infoOffsets.source, true)).slice(1)}:${line}`
  }
}

function asciiText(bytes: Uint8Array): string | null {
  let text = ''
  const end = Math.min(bytes.length, mostCharacters)
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80) return null
    text += String.fromCharCode(byte)
  }
  return text
}

/** Leaves out a character at the end that was cut. */
function wholeCharacters(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length === length) return bytes
  let end = bytes.length
  while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1
  return bytes.subarray(0, Math.max(0, end - 1))
}

/** Never between the halves of a character. */
const cut = (text: string): string => (text.length > mostCharacters ? text.slice(0, mostCharacters).replace(/[\uD800-\uDBFF]$/, '') : text)

const hexOf = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, mostCharacters / 2), (byte) => byte.toString(16).padStart(2, '0')).join(' ')
