import { HostError } from '../plain-values.ts'
import { luaTypes, type LuaState } from '../vm/lua-api.ts'
import { depthLimit } from '../vm/lua-values.ts'
import type { LuaVm } from '../vm/lua-vm.ts'

export type JsonWriting = {
  /** How many spaces to indent by; 0 for one line. */
  indent?: number
  /** What JSON can not hold is told in words, as a log does, instead of raising a HostError. */
  isLenient?: boolean
}

const typeNames: Record<number, string> = { [luaTypes.none]: 'nil', [luaTypes.nil]: 'nil', [luaTypes.function]: 'a function', [luaTypes.userData]: 'a userdata', [luaTypes.thread]: 'a coroutine' }
/** How many values one text holds at most; tables that stand in each other by many ways would never end. */
const valueLimit = 1_000_000
const lenientValueLimit = 10_000

/** The value at `index` as JSON, in bytes of UTF-8; no metamethod is called. */
export function encodeJson(vm: LuaVm, L: LuaState, index: number, { indent = 0, isLenient = false }: JsonWriting = {}): string {
  const { api } = vm.module
  let valuesLeft = isLenient ? lenientValueLimit : valueLimit
  return value(api.lua_absindex(L, index), 0)

  function value(place: number, depth: number): string {
    valuesLeft -= 1
    if (valuesLeft < 0) return unfit('more than a million values')
    const type = api.lua_type(L, place)
    if (type === luaTypes.string) return quoted(vm.texts.read(L, place))
    if (type === luaTypes.number) return ofNumber(place)
    if (type === luaTypes.boolean) return api.lua_toboolean(L, place) === 1 ? 'true' : 'false'
    if (type === luaTypes.lightUserData) return 'null'
    if (type === luaTypes.table) return ofOpened(place, depth)
    return unfit(typeNames[type] ?? 'this value')
  }

  function unfit(what: string): string {
    if (isLenient) return what === 'nil' ? 'null' : quoted(valuesLeft < 0 ? '...' : what)
    throw new HostError(`${what} can not be written as JSON`)
  }

  function ofNumber(place: number): string {
    if (api.lua_isinteger(L, place) === 1) return api.lua_tointegerx(L, place, 0).toString()
    const float = api.lua_tonumberx(L, place, 0)
    if (!Number.isFinite(float)) return unfit(Number.isNaN(float) ? 'a number that is none (nan)' : 'an infinite number')
    const text = Object.is(float, -0) ? '-0' : String(float)
    // A float stays one when it is read again.
    return /^-?\d+$/.test(text) ? `${text}.0` : text
  }

  function ofOpened(place: number, depth: number): string {
    if (!vm.readOnly.open(L, place)) return ofTable(place, depth)
    const text = ofTable(api.lua_gettop(L), depth)
    api.lua_settop(L, -2)
    return text
  }

  function ofTable(place: number, depth: number): string {
    if (depth >= depthLimit) return unfit('a table that stands in itself, or too deep,')
    api.luaL_checkstack(L, 6, 0)
    const count = vm.values.listLength(L, place)
    return count === null ? ofFields(place, depth) : ofElements(place, count, depth)
  }

  function ofElements(place: number, count: number, depth: number): string {
    const elements: string[] = []
    const top = api.lua_gettop(L)
    for (let position = 1; position <= count && valuesLeft >= 0; position += 1) {
      api.lua_rawgeti(L, place, BigInt(position))
      elements.push(value(top + 1, depth + 1))
      api.lua_settop(L, top)
    }
    return bracketed('[', elements, ']', depth)
  }

  function ofFields(place: number, depth: number): string {
    const fields: [key: string, text: string][] = []
    const top = api.lua_gettop(L)
    api.lua_pushnil(L)
    while (valuesLeft >= 0 && api.lua_next(L, place) !== 0) {
      fields.push([keyAt(top + 1), value(top + 2, depth + 1)])
      api.lua_settop(L, top + 1)
    }
    api.lua_settop(L, top)
    fields.sort(([left], [right]) => (left < right ? -1 : Number(left > right)))
    return bracketed('{', fields.map(([key, text]) => `${quoted(key)}:${indent > 0 ? ' ' : ''}${text}`), '}', depth)
  }

  function keyAt(place: number): string {
    const type = api.lua_type(L, place)
    if (type === luaTypes.string) return vm.texts.read(L, place)
    if (type === luaTypes.number) return ofNumber(place)
    if (isLenient) return typeNames[type] ?? 'a key'
    throw new HostError('a key that is neither a text nor a number can not be written as JSON')
  }

  function bracketed(open: string, parts: readonly string[], close: string, depth: number): string {
    if (indent <= 0 || parts.length === 0) return open + parts.join(',') + close
    const line = `\n${' '.repeat(indent * (depth + 1))}`
    return `${open}${line}${parts.join(`,${line}`)}\n${' '.repeat(indent * depth)}${close}`
  }
}

// All but printable ASCII, quotes and backslashes left out, and bytes beyond ASCII.
const special = /[^ !#-[\]-~\u0080-\u00ff]/g
const quoted = (text: string) => `"${text.replace(special, escaped)}"`

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  if (character === '\t') return '\\t'
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
