import { cappedAllocator, importedFunction } from './small-modules.ts'
import { isLuaApi, type LuaApi, type LuaState } from './lua-api.ts'

/** Lua in WASM with memory of its own; what runs in it can reach nothing but the functions that were added. */
export type LuaModule = {
  api: LuaApi
  /** Valid until Lua next allocates: a growing memory leaves its old buffer behind. */
  bytes: () => Uint8Array
  words: () => DataView
  /** The pointer by which C calls a function of ours with so many 32-bit parameters. */
  addFunction: (parameterCount: number, gives: 'number' | 'nothing', body: (...parameters: number[]) => number | void) => number
  /** The pointer by which C calls a function of its own that we hold. */
  addExported: (body: (L: LuaState) => number) => number
  /** A state that may hold so many bytes, together with the others of the module; the latest limit holds. */
  newState: (memoryBytes: number) => LuaState
  setLimit: (memoryBytes: number) => void
  /** Whether an allocation was refused because the memory was used up. */
  isMemoryUsedUp: () => boolean
  /** Puts all back to how it was made, so that it runs as a fresh one: that one would bring 16 MB for the garbage collector. False when it has grown. */
  reset: () => boolean
}

/** Thrown where C would end the process; the module is of no use after it. */
export class LuaCrash extends Error {}

// What C calls longjmp: no Error, for those collect a stack trace, which makes every `pcall` slow.
const longJump = Symbol('longjmp')
const pageSize = 65_536
/** What Lua's own code and stack take beside the memory of the script. */
const ownBytes = 24 * 1024 * 1024
/** More than malloc takes, and writes to, at its first call; what lies behind is empty. */
const firstHeapBytes = 256 * 1024

/** A fresh instance of the compiled glue.wasm of wasmoon, without wasmoon's own JavaScript: that brings a file system and a clock. */
export function openLuaModule(compiled: WebAssembly.Module): LuaModule {
  let largest = 0
  const called: ((...parameters: number[]) => void)[] = []
  const env = {
    invoke_vii: (index: number, first: number, second: number) => {
      const stack = api.stackSave()
      try {
        const target = (called[index] ??= table.get(index))
        target(first, second)
      } catch (thrown) {
        api.stackRestore(stack)
        if (thrown !== longJump) throw thrown
        api.setThrew(1, 0)
      }
    },
    _emscripten_throw_longjmp: () => {
      throw longJump
    },
    emscripten_resize_heap: (wanted: number) => {
      const size = wanted >>> 0
      if (size > largest) return 0
      memory.grow(Math.ceil((Math.min(largest, size * 1.2) - memory.buffer.byteLength) / pageSize))
      return 1
    },
    // Lua takes the time as the start of its hashes and random numbers; a run must repeat exactly.
    emscripten_date_now: () => 0,
    _emscripten_get_now_is_monotonic: () => 1,
    environ_sizes_get: (count: number, size: number) => {
      for (const pointer of [count, size]) new DataView(memory.buffer).setUint32(pointer, 0, true)
      return 0
    },
    environ_get: () => 0,
  }
  const imports: WebAssembly.Imports = {}
  for (const { module, name } of WebAssembly.Module.imports(compiled)) {
    const refused = () => {
      throw new LuaCrash(`Lua called ${name}.`)
    }
    imports[module] = { ...imports[module], [name]: Object.entries(env).find(([known]) => known === name)?.[1] ?? refused }
  }
  const { exports } = new WebAssembly.Instance(compiled, imports)
  if (!isLuaApi(exports)) throw new LuaCrash('This is not the Lua that was expected.')
  const api = exports
  const { memory, __indirect_function_table: table, __wasm_call_ctors: construct } = exports
  api.emscripten_stack_init()
  construct()

  const tableStart = table.length
  let tableEnd = tableStart
  const addToTable = (body: WebAssembly.ExportValue) => {
    if (tableEnd === table.length) table.grow(1)
    table.set(tableEnd, body)
    tableEnd += 1
    return tableEnd - 1
  }
  const stackStart = api.stackSave()
  const heapStart = api.malloc(1)
  api.free(heapStart)
  const initial = new Uint8Array(memory.buffer).slice(0, heapStart + firstHeapBytes)
  const initialSize = memory.buffer.byteLength
  let allocator = cappedAllocator(api)
  let allocate = addToTable(allocator.allocate)
  let bytes = new Uint8Array(memory.buffer)
  let words = new DataView(memory.buffer)
  // A memory that grows empties what was looked at before; to ask it for its buffer each time would take longer.
  const look = () => {
    bytes = new Uint8Array(memory.buffer)
    words = new DataView(memory.buffer)
  }
  const setLimit = (memoryBytes: number) => {
    largest = memoryBytes + ownBytes
    allocator.setCap(memoryBytes)
  }
  return {
    api,
    bytes: () => {
      if (bytes.length === 0) look()
      return bytes
    },
    words: () => {
      if (bytes.length === 0) look()
      return words
    },
    addFunction: (parameterCount, gives, body) => addToTable(importedFunction(parameterCount, gives, body)),
    addExported: addToTable,
    newState: (memoryBytes) => {
      setLimit(memoryBytes)
      return api.lua_newstate(allocate, 0)
    },
    setLimit,
    isMemoryUsedUp: () => allocator.hasRefused(),
    reset: () => {
      if (memory.buffer.byteLength > initialSize) return false
      new Uint8Array(memory.buffer).fill(0, initial.length)
      new Uint8Array(memory.buffer).set(initial)
      api.stackRestore(stackStart)
      called.length = 0
      tableEnd = tableStart
      allocator = cappedAllocator(api)
      allocate = addToTable(allocator.allocate)
      return true
    },
  }
}
