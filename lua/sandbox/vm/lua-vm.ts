import { bytesOf, type PlainValue } from '../plain-values.ts'
import { Activations, type Activation } from './activations.ts'
import { HostCalls, type HostFunctionBody, type StackFunctionBody } from './host-calls.ts'
import { globalsKey, luaStatus, luaTypes, registryIndex, type LuaState } from './lua-api.ts'
import type { LuaModule } from './lua-module.ts'
import { LuaTexts } from './lua-texts.ts'
import { LuaValues } from './lua-values.ts'
import { openLibraries } from './open-libraries.ts'
import { ReadOnlyTables } from './read-only-tables.ts'

export type LuaEnd = { status: 'finished'; resultCount: number } | { status: 'failed'; isMemoryUsedUp: boolean; stack: Activation[] }

const lineMask = 4
const countMask = 8
const instructionsPerTick = 100_000
const stackLimit = 50
/** Bytes: four 64-bit words of xoshiro256**. */
const randomStateSize = 32

/** One Lua state with the allowed part of the standard library. Everything is synchronous: Lua waits by JavaScript waiting. */
export class LuaVm {
  readonly module: LuaModule
  readonly L: LuaState
  readonly texts: LuaTexts
  readonly readOnly: ReadOnlyTables
  readonly values: LuaValues
  readonly calls: HostCalls
  readonly activations: Activations
  #failedStack: Activation[] = []
  /** Where `math.random` keeps what its next number comes of; lmathlib.c. */
  #randomState = 0

  constructor(module: LuaModule, memoryBytes: number) {
    this.module = module
    this.L = module.newState(memoryBytes)
    this.texts = new LuaTexts(module)
    this.readOnly = new ReadOnlyTables(module, this.L)
    this.values = new LuaValues(module, { texts: this.texts, readOnly: this.readOnly }, this.L)
    this.calls = new HostCalls(module, this.texts, this.values)
    this.activations = new Activations(module, this.texts)
    openLibraries(module, this.texts, this.L)
    // What calls are made under keeps the stack of a failure; it stays at the bottom of the stack.
    this.calls.pushStackFunction(this.L, (L) => {
      this.#failedStack = this.activations.list(L, stackLimit)
      return 1
    })
  }

  /** `path` as in "config" or "json.null"; the table it stands in is made when there is none. */
  setGlobal(path: string, value: PlainValue): void {
    this.setPath(path, () => this.values.push(this.L, value))
  }

  setFunction(path: string, body: HostFunctionBody): void {
    this.setPath(path, () => this.calls.pushFunction(this.L, body))
  }

  setStackFunction(path: string, body: StackFunctionBody): void {
    this.setPath(path, () => this.calls.pushStackFunction(this.L, body))
  }

  /** Makes `math.random` repeat. */
  seedRandom(seed: number): void {
    const { api } = this.module
    this.pushGlobal(this.L, 'math')
    this.texts.push(this.L, 'randomseed')
    api.lua_rawget(this.L, -2)
    api.lua_pushinteger(this.L, BigInt(seed))
    api.lua_getupvalue(this.L, -2, 1)
    this.#randomState = api.lua_touserdata(this.L, -1)
    api.lua_settop(this.L, -2)
    api.lua_callk(this.L, 1, 0, 0, 0)
    api.lua_settop(this.L, -2)
  }

  /** Acts, after which `math.random` goes on as if it had not been called. */
  keepingRandom<Outcome>(act: () => Outcome): Outcome {
    const state = () => new Uint8Array(this.module.api.memory.buffer, this.#randomState, randomStateSize)
    const before = state().slice()
    try {
      return act()
    } finally {
      state().set(before)
    }
  }

  /** Puts a function on the stack, or what is wrong with the text. Only text is taken, no compiled code. */
  load(text: string, chunk: string): boolean {
    const bytes = bytesOf(text)
    const name = this.texts.constant(`=${bytesOf(chunk)}`)
    return this.texts.lend(bytes, (start) => this.module.api.luaL_loadbufferx(this.L, start, bytes.length, name, this.texts.constant('t'))) === luaStatus.ok
  }

  /** Calls the function on the stack with the values above it; what it gives, or raises, is on top of the stack afterwards. */
  call(parameterCount: number): LuaEnd {
    const { api } = this.module
    const bottom = api.lua_gettop(this.L) - parameterCount
    const status = api.lua_pcallk(this.L, parameterCount, -1, 1, 0, 0)
    if (status === luaStatus.ok) return { status: 'finished', resultCount: api.lua_gettop(this.L) - bottom + 1 }
    return { status: 'failed', isMemoryUsedUp: status === luaStatus.memoryError, stack: this.#failedStack }
  }

  /** Tells that a line begins, as an activation record. Coroutines that are made later inherit it. What it throws passes through Lua uncaught. */
  setLineHook(onLine: (L: LuaState, record: number) => void): void {
    this.module.api.lua_sethook(this.L, this.module.addFunction(2, 'nothing', (L = 0, record = 0) => onLine(L, record)), lineMask, 0)
  }

  /** Tells that very many instructions have passed, from now on, in the main coroutine, in this one and in those that they make. */
  setTickHook(L: LuaState, onTick: (L: LuaState) => void): void {
    const hook = this.module.addFunction(2, 'nothing', (running = 0) => onTick(running))
    for (const state of new Set([this.L, L])) this.module.api.lua_sethook(state, hook, countMask, instructionsPerTick)
  }

  close(): void {
    this.module.api.lua_close(this.L)
  }

  pushGlobal(L: LuaState, name: string): void {
    this.module.api.lua_rawgeti(L, registryIndex, globalsKey)
    this.texts.push(L, name)
    this.module.api.lua_rawget(L, -2)
    this.module.api.lua_rotate(L, -2, 1)
    this.module.api.lua_settop(L, -2)
  }

  /** Sets a global to what `push` leaves on top of the stack. */
  setPath(path: string, push: () => void): void {
    const { api } = this.module
    api.lua_rawgeti(this.L, registryIndex, globalsKey)
    const names = path.split('.')
    const last = names.pop() ?? ''
    for (const name of names) this.#enter(name)
    this.texts.push(this.L, last)
    push()
    api.lua_rawset(this.L, -3)
    api.lua_settop(this.L, -2)
  }

  /** Puts the table under a name, made when there is none, in place of the one on top. */
  #enter(name: string): void {
    const { api } = this.module
    this.texts.push(this.L, name)
    if (api.lua_rawget(this.L, -2) !== luaTypes.table) {
      api.lua_settop(this.L, -2)
      api.lua_createtable(this.L, 0, 0)
      this.texts.push(this.L, name)
      api.lua_pushvalue(this.L, -2)
      api.lua_rawset(this.L, -4)
    }
    api.lua_rotate(this.L, -2, -1)
    api.lua_settop(this.L, -2)
  }
}
