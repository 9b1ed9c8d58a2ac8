import type { LuaState } from './lua-api.ts'
import { LuaCrash, type LuaModule } from './lua-module.ts'

/** Texts between JavaScript and Lua: one character from U+0000 to U+00FF for each byte. */
export class LuaTexts {
  readonly #module: LuaModule
  readonly #constants = new Map<string, number>()
  readonly #length: number
  #scratch = 0
  #scratchSize = 0

  constructor(module: LuaModule) {
    this.#module = module
    this.#length = module.api.malloc(4)
  }

  push(L: LuaState, bytes: string): void {
    this.#module.api.lua_pushlstring(L, this.written(bytes), bytes.length)
  }

  /** Of a value that is a string already: a number would be changed in place. */
  read(L: LuaState, index: number): string {
    const { start, length } = this.locate(L, index)
    return this.slice(start, length)
  }

  /** Where a string stands in memory, as long as it is on the stack. */
  locate(L: LuaState, index: number): { start: number; length: number } {
    const start = this.#module.api.lua_tolstring(L, index, this.#length)
    return { start, length: this.#module.words().getUint32(this.#length, true) }
  }

  /** Any value as `tostring` writes it, which may call a metamethod. */
  describe(L: LuaState, index: number): string {
    const { api, words } = this.#module
    const start = api.luaL_tolstring(L, index, this.#length)
    const text = this.slice(start, words().getUint32(this.#length, true))
    api.lua_settop(L, -2)
    return text
  }

  slice(start: number, length: number): string {
    const bytes = this.#module.bytes()
    const end = start + length
    let text = ''
    // A call takes only so many parameters.
    for (let at = start; at < end; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8_192)))
    return text
  }

  /** Up to the zero that ends a text of C. */
  readC(start: number): string {
    return start === 0 ? '' : this.slice(start, this.#module.bytes().indexOf(0, start) - start)
  }

  /** A pointer to the bytes, valid until the next call. */
  written(bytes: string): number {
    if (bytes.length + 1 > this.#scratchSize) this.#growScratch(bytes.length + 1)
    this.#write(bytes, this.#scratch)
    return this.#scratch
  }

  /** Lends C a text for as long as `use` lasts. Reading a chunk, Lua may collect garbage, and what `__gc` then calls writes texts of its own. */
  lend<Result>(bytes: string, use: (start: number) => Result): Result {
    const { api } = this.#module
    const start = api.malloc(bytes.length + 1)
    if (start === 0) throw new LuaCrash('There is no memory for a text.')
    this.#write(bytes, start)
    const result = use(start)
    api.free(start)
    return result
  }

  /** A pointer to a text that C can keep. */
  constant(text: string): number {
    const known = this.#constants.get(text)
    if (known !== undefined) return known
    const start = this.#module.api.malloc(text.length + 1)
    this.#write(text, start)
    this.#constants.set(text, start)
    return start
  }

  #write(bytes: string, start: number): void {
    const memory = this.#module.bytes()
    for (let index = 0; index < bytes.length; index += 1) memory[start + index] = bytes.charCodeAt(index)
    memory[start + bytes.length] = 0
  }

  #growScratch(size: number): void {
    const { api } = this.#module
    api.free(this.#scratch)
    this.#scratchSize = Math.max(1_024, size * 2)
    this.#scratch = api.malloc(this.#scratchSize)
    if (this.#scratch === 0) throw new LuaCrash('There is no memory for a text.')
  }
}
