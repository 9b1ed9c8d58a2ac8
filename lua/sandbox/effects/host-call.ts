import { decide } from '#domain/policy/decide.ts'
import { pushJson } from '../json/push-json.ts'
import { encodeJson, type JsonWriting } from '../json/encode-json.ts'
import { isTable } from '../host/arguments.ts'
import { bytesOf, HostError, textOf, type PlainTable, type PlainValue } from '../plain-values.ts'
import type { CodePlace } from '../run-report.ts'
import { codePlaceIn } from '../run/code-places.ts'
import type { RunState } from '../run/run-state.ts'
import { luaTypes, type LuaState } from '../vm/lua-api.ts'
import type { LuaVm } from '../vm/lua-vm.ts'

/** What stands behind a function of lua/api that does something; gives how many values it gave. */
export type Effect = (call: HostCall) => number

/** One call from Lua of a function that does something. Arguments are counted from one. */
export class HostCall {
  readonly run: RunState
  readonly vm: LuaVm
  readonly name: string
  readonly #L: LuaState

  constructor(run: RunState, vm: LuaVm, { name, L }: { name: string; L: LuaState }) {
    this.run = run
    this.vm = vm
    this.name = name
    this.#L = L
  }

  get at(): CodePlace {
    return codePlaceIn(this.vm, this.#L) ?? { script: this.run.request.module, line: 0 }
  }

  /** A watched run that is asked where it stood at a note may have come to it. */
  tellMoment(): void {
    this.run.recorder?.lookForMoment(this.vm, this.#L, this.run.journal)
  }

  has(index: number): boolean {
    return this.vm.module.api.lua_type(this.#L, index) > luaTypes.nil
  }

  value(index: number): PlainValue {
    return this.vm.values.read(this.#L, index)
  }

  /** A table argument with fields; an empty one when it is left out. */
  table(index: number): PlainTable {
    const value = this.value(index)
    if (value === undefined) return {}
    return isTable(value) ? value : this.bad(index, 'a table is expected')
  }

  /** A text argument, as bytes. */
  bytes(index: number): string {
    const value = this.value(index)
    if (typeof value === 'number' || typeof value === 'bigint') return String(value)
    return typeof value === 'string' ? value : this.bad(index, 'a string is expected')
  }

  text(index: number): string {
    return textOf(this.bytes(index))
  }

  /** An argument as JSON, in bytes. */
  jsonBytes(index: number, writing?: JsonWriting): string {
    return encodeJson(this.vm, this.#L, index, writing)
  }

  /** An argument as JSON text. */
  json(index: number, writing?: JsonWriting): string {
    return textOf(this.jsonBytes(index, writing))
  }

  /** All arguments as `tostring` writes them, with tabs between. */
  described(): string {
    const count = this.vm.module.api.lua_gettop(this.#L)
    return textOf(Array.from({ length: count }, (_, index) => this.vm.texts.describe(this.#L, index + 1)).join('\t'))
  }

  /** A field of a table argument as JSON text; null when it is nil. */
  fieldJson(index: number, field: string): string | null {
    const { api } = this.vm.module
    const top = api.lua_gettop(this.#L)
    const place = this.vm.readOnly.open(this.#L, index) ? top + 1 : index
    this.vm.texts.push(this.#L, field)
    const isSet = api.lua_rawget(this.#L, place) !== luaTypes.nil
    const json = isSet ? this.json(-1) : null
    api.lua_settop(this.#L, top)
    return json
  }

  give(...values: PlainValue[]): number {
    for (const value of values) this.vm.values.push(this.#L, value)
    return values.length
  }

  giveJson(json: string): number {
    return this.giveJsonBytes(bytesOf(json))
  }

  giveJsonBytes(json: string): number {
    pushJson(this.vm, this.#L, json)
    return 1
  }

  giveGlobal(name: string): number {
    this.vm.pushGlobal(this.#L, name)
    return 1
  }

  /** Gives a table argument, or a new table, marked as a list. */
  giveMarkedList(index: number): number {
    const { api } = this.vm.module
    api.lua_settop(this.#L, index)
    if (!this.has(index)) api.lua_createtable(this.#L, 0, 0)
    if (api.lua_type(this.#L, -1) !== luaTypes.table) this.bad(index, 'a table is expected')
    if (this.#isReadOnlyList()) return 1
    if (!this.vm.values.isMarkedList(this.#L, -1) && api.lua_getmetatable(this.#L, -1) !== 0) this.bad(index, 'the table has a metatable of its own')
    this.vm.values.markList(this.#L)
    return 1
  }

  #isReadOnlyList(): boolean {
    if (!this.vm.readOnly.open(this.#L, -1)) return false
    const isList = this.vm.values.isMarkedList(this.#L, -1)
    this.vm.module.api.lua_settop(this.#L, -2)
    return isList
  }

  bad(index: number, why: string): never {
    throw new HostError(`bad argument #${index} to '${this.name}' (${why})`)
  }

  /** Raises an error unless the policy allows it; `onRefusal` is told before. */
  mustBeAllowed(action: string, resource: string, onRefusal?: () => void): void {
    const decision = decide(this.run.policy, { action, resource }, this.run.config)
    if (decision.isAllowed) return
    onRefusal?.()
    this.refuse('policy', decision.message)
  }

  /** Whether a statement forbids it, be it allowed or not. */
  isDenied(action: string, resource: string): boolean {
    const decision = decide(this.run.policy, { action, resource }, this.run.config)
    return !decision.isAllowed && decision.deniedBy !== null
  }

  refuse(cause: 'policy' | 'not mocked', message: string): never {
    this.run.refusals.set(message, cause)
    throw new HostError(message)
  }
}
