import type { LuaState } from '../vm/lua-api.ts'
import { depthLimit } from '../vm/lua-values.ts'
import type { LuaVm } from '../vm/lua-vm.ts'

export class JsonFault extends Error {}

const code = (character: string) => character.charCodeAt(0)
const [quote, backslash, comma, colon, minus, zero, nine] = [code('"'), code('\\'), code(','), code(':'), code('-'), code('0'), code('9')]
const [openList, closeList, openTable, closeTable] = [code('['), code(']'), code('{'), code('}')]
const escapes: Record<string, string> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const number = /^-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/
const [smallest, largest] = [-(2n ** 63n), 2n ** 63n - 1n]

/**
 * Pushes the value of the JSON in the Lua string at `index`. It is read where it stands in Lua's memory: whole numbers stay
 * integers up to 64 bits, `null` is json.null, arrays are marked. Throws a JsonFault that names line and column.
 */
export function decodeJson(vm: LuaVm, L: LuaState, index: number): void {
  new JsonReader(vm, L, index).readAll()
}

class JsonReader {
  readonly #vm: LuaVm
  readonly #L: LuaState
  readonly #start: number
  readonly #end: number
  #bytes: Uint8Array
  #at: number

  constructor(vm: LuaVm, L: LuaState, index: number) {
    this.#vm = vm
    this.#L = L
    const { start, length } = vm.texts.locate(L, index)
    this.#start = this.#at = start
    this.#end = start + length
    this.#bytes = vm.module.bytes()
  }

  readAll(): void {
    if (this.#bytes[this.#at] === 0xef && this.#bytes[this.#at + 1] === 0xbb && this.#bytes[this.#at + 2] === 0xbf) this.#at += 3
    this.#value(0)
    if (this.#next() !== -1) this.#fail('the text goes on behind the value')
  }

  /** The next byte that is no white space; -1 at the end. */
  #next(): number {
    for (; this.#at < this.#end; this.#at += 1) {
      const byte = this.#bytes[this.#at] ?? -1
      if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return byte
    }
    return -1
  }

  #value(depth: number): void {
    const byte = this.#next()
    const { api } = this.#vm.module
    if (byte === quote) this.#text()
    else if (byte === openTable) this.#table(depth)
    else if (byte === openList) this.#list(depth)
    else if (byte === minus || (byte >= zero && byte <= nine)) this.#number()
    else if (this.#takesWord('true')) api.lua_pushboolean(this.#L, 1)
    else if (this.#takesWord('false')) api.lua_pushboolean(this.#L, 0)
    else if (this.#takesWord('null')) api.lua_pushlightuserdata(this.#L, 0)
    else this.#fail(byte === -1 ? 'the text ends where a value must stand' : 'this is not a value')
  }

  #takesWord(word: string): boolean {
    for (let index = 0; index < word.length; index += 1) if (this.#bytes[this.#at + index] !== word.charCodeAt(index)) return false
    this.#at += word.length
    return this.#at <= this.#end
  }

  #table(depth: number): void {
    const { api } = this.#vm.module
    this.#open(depth)
    while (this.#goesOn(closeTable)) {
      if (this.#next() !== quote) this.#fail('a name in quotes must stand here')
      this.#text()
      if (this.#next() !== colon) this.#fail('a colon must stand here')
      this.#at += 1
      this.#value(depth + 1)
      api.lua_rawset(this.#L, -3)
      this.#bytes = this.#vm.module.bytes()
    }
  }

  #list(depth: number): void {
    const { api } = this.#vm.module
    this.#open(depth)
    this.#vm.values.markList(this.#L)
    for (let place = 1n; this.#goesOn(closeList); place += 1n) {
      this.#value(depth + 1)
      api.lua_rawseti(this.#L, -2, place)
      this.#bytes = this.#vm.module.bytes()
    }
  }

  #isFirst = false

  #open(depth: number): void {
    if (depth >= depthLimit) this.#fail(`values stand in each other more than ${depthLimit} deep`)
    const { api } = this.#vm.module
    api.luaL_checkstack(this.#L, 6, 0)
    api.lua_createtable(this.#L, 0, 0)
    // Memory may have grown with it.
    this.#bytes = this.#vm.module.bytes()
    this.#at += 1
    this.#isFirst = true
  }

  /** Whether another element stands before the closing bracket, which is taken. */
  #goesOn(closing: number): boolean {
    const byte = this.#next()
    const isFirst = this.#isFirst
    this.#isFirst = false
    if (byte === closing) {
      this.#at += 1
      return false
    }
    if (isFirst) return true
    if (byte !== comma) this.#fail(`a comma or a ${String.fromCharCode(closing)} must stand here`)
    this.#at += 1
    return true
  }

  #text(): void {
    const { api } = this.#vm.module
    const begin = this.#at + 1
    for (this.#at = begin; this.#at < this.#end; this.#at += 1) {
      const byte = this.#bytes[this.#at] ?? 0
      if (byte === quote) {
        api.lua_pushlstring(this.#L, begin, this.#at - begin)
        this.#bytes = this.#vm.module.bytes()
        this.#at += 1
        return
      }
      if (byte === backslash) return this.#escapedText(begin)
      if (byte < 32) this.#fail('a control character must be written as an escape')
    }
    this.#fail('the text ends inside of quotes')
  }

  #escapedText(begin: number): void {
    let text = ''
    let from = begin
    for (; this.#at < this.#end; this.#at += 1) {
      const byte = this.#bytes[this.#at] ?? 0
      if (byte < 32) this.#fail('a control character must be written as an escape')
      if (byte !== quote && byte !== backslash) continue
      text += this.#vm.texts.slice(from, this.#at - from)
      if (byte === quote) {
        this.#vm.texts.push(this.#L, text)
        this.#bytes = this.#vm.module.bytes()
        this.#at += 1
        return
      }
      text += this.#escape()
      from = this.#at + 1
    }
    this.#fail('the text ends inside of quotes')
  }

  /** Ends on the last character of the escape. */
  #escape(): string {
    this.#at += 1
    const letter = String.fromCharCode(this.#bytes[this.#at] ?? 0)
    const plain = escapes[letter]
    if (plain !== undefined) return plain
    if (letter !== 'u') this.#fail('this is not an escape')
    const first = this.#codeUnit()
    const isPair = first >= 0xd800 && first < 0xdc00 && this.#bytes[this.#at + 1] === backslash && this.#bytes[this.#at + 2] === code('u')
    if (!isPair) return utf8(first)
    this.#at += 2
    const second = this.#codeUnit()
    if (second >= 0xdc00 && second < 0xe000) return utf8(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00))
    return utf8(first) + utf8(second)
  }

  #codeUnit(): number {
    const digits = this.#vm.texts.slice(this.#at + 1, 4)
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.#fail('four hexadecimal digits must stand behind \\u')
    this.#at += 4
    return Number.parseInt(digits, 16)
  }

  #number(): void {
    const { api } = this.#vm.module
    const begin = this.#at
    while (this.#at < this.#end && isOfNumber(this.#bytes[this.#at] ?? 0)) this.#at += 1
    const text = this.#vm.texts.slice(begin, this.#at - begin)
    const parts = number.exec(text)
    if (parts === null) this.#fail('this is not a number', begin)
    const isWhole = parts?.[1] === undefined && parts?.[2] === undefined && text !== '-0'
    const whole = isWhole ? BigInt(text) : 0n
    if (isWhole && whole >= smallest && whole <= largest) return api.lua_pushinteger(this.#L, whole)
    if (!Number.isFinite(Number(text))) this.#fail('this number is too large', begin)
    api.lua_pushnumber(this.#L, Number(text))
  }

  #fail(what: string, at = this.#at): never {
    const before = this.#vm.texts.slice(this.#start, Math.min(at, this.#end) - this.#start)
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    throw new JsonFault(`line ${line}, column ${column}: ${what}`)
  }
}

const isOfNumber = (byte: number) => (byte >= zero && byte <= nine) || byte === minus || byte === code('+') || byte === code('.') || byte === code('e') || byte === code('E')

/** The bytes of a code point; half of a pair is written as it is, so that nothing gets lost. */
function utf8(point: number): string {
  if (point < 0x80) return String.fromCharCode(point)
  const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f)
  if (point < 0x800) return String.fromCharCode(0xc0 | (point >> 6), tail(0))
  if (point < 0x10000) return String.fromCharCode(0xe0 | (point >> 12), tail(6), tail(0))
  return String.fromCharCode(0xf0 | (point >> 18), tail(12), tail(6), tail(0))
}
