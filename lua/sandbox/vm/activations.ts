import type { LuaState } from './lua-api.ts'
import type { LuaModule } from './lua-module.ts'
import type { LuaTexts } from './lua-texts.ts'

/** A call on Lua's stack. `chunk` is the name it was loaded under; `line` counts from one, and is -1 outside of Lua text. */
export type Activation = { chunk: string; line: number; functionName: string | null; level: number }

/** Where fields stand in lua_Debug, of Lua 5.4 on 32 bits. */
const offsets = { name: 4, source: 16, currentLine: 24, lineDefined: 28, isTailCall: 39 }
export const activationSize = 108
/** `pcall`, and what it calls. */
const mostBetween = 4
const callInfo = { ofActivation: 104, previous: 8 }

/** Reads Lua's call stack. */
export class Activations {
  readonly #module: LuaModule
  readonly #texts: LuaTexts
  readonly record: number

  constructor(module: LuaModule, texts: LuaTexts) {
    this.#module = module
    this.#texts = texts
    this.record = module.api.malloc(activationSize)
  }

  /** Innermost first, `limit` at most; calls of C, and of what was loaded without a name, are left out. */
  list(L: LuaState, limit: number): Activation[] {
    const found: Activation[] = []
    for (let level = 0; found.length < limit && this.#module.api.lua_getstack(L, level, this.record) === 1; level += 1) {
      const activation = this.#read(L, level)
      if (activation !== null) found.push(activation)
    }
    return found
  }

  /** The innermost call of Lua text. */
  innermost(L: LuaState): Activation | null {
    return this.list(L, 1)[0] ?? null
  }

  /** Where the name of the chunk stands in memory, for the call that a record is about; it stays there while a function of the chunk lives. */
  sourceOf(L: LuaState, record: number): number {
    this.#module.api.lua_getinfo(L, this.#texts.constant('S'), record)
    return this.#module.words().getUint32(record + offsets.source, true)
  }

  chunkAt(source: number): string {
    return this.#texts.readC(source).slice(1)
  }

  /** Whether the function that called the function of C which runs took the place of its own caller. */
  isTailCall(L: LuaState): boolean {
    this.#module.api.lua_getstack(L, 1, this.record)
    this.#module.api.lua_getinfo(L, this.#texts.constant('t'), this.record)
    return this.#module.bytes()[this.record + offsets.isTailCall] !== 0
  }

  /** Where Lua keeps the call of the function that called the function of C which runs. A call that is over gives its place to another one as deep. */
  callerOf(L: LuaState): number {
    this.#module.api.lua_getstack(L, 1, this.record)
    return this.#module.words().getUint32(this.record + callInfo.ofActivation, true)
  }

  /** Whether a call stands in another, at most some functions of C between them. */
  standsIn(inner: number, outer: number): boolean {
    const words = this.#module.words()
    let call = inner
    for (let steps = 0; steps < mostBetween && call !== 0; steps += 1) {
      call = words.getUint32(call + callInfo.previous, true)
      if (call === outer) return true
    }
    return false
  }

  /** How many calls stand in each other, in the coroutine of the record; counts to a limit. */
  depthOf(record: number, limit: number): number {
    const words = this.#module.words()
    let depth = -1
    for (let call = words.getUint32(record + callInfo.ofActivation, true); call !== 0 && depth < limit; call = words.getUint32(call + callInfo.previous, true)) depth += 1
    return depth
  }

  lineOf(record: number): number {
    return this.#module.words().getInt32(record + offsets.currentLine, true)
  }

  #read(L: LuaState, level: number): Activation | null {
    this.#module.api.lua_getinfo(L, this.#texts.constant('Sln'), this.record)
    const words = this.#module.words()
    const line = this.lineOf(this.record)
    if (line < 0) return null
    const name = words.getUint32(this.record + offsets.name, true)
    const chunk = this.#texts.readC(words.getUint32(this.record + offsets.source, true)).slice(1)
    return { chunk, line, functionName: name === 0 ? null : this.#texts.readC(name), level }
  }
}
