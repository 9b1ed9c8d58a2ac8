/** Pointers into the module's memory. */
export type LuaState = number
type Pointer = number

/* oxlint-disable max-params -- These are the signatures of C. */
/** The C functions of Lua 5.4 that are used, as in https://www.lua.org/manual/5.4/manual.html#4.6; texts are pointers to bytes that end in zero. */
export type LuaApi = {
  memory: WebAssembly.Memory
  __indirect_function_table: WebAssembly.Table
  __wasm_call_ctors: () => void
  emscripten_stack_init: () => void
  emscripten_stack_get_free: () => number
  stackSave: () => Pointer
  stackRestore: (stack: Pointer) => void
  setThrew: (threw: number, value: number) => void
  malloc: (size: number) => Pointer
  realloc: (block: Pointer, size: number) => Pointer
  free: (block: Pointer) => void

  lua_newstate: (allocate: Pointer, userData: Pointer) => LuaState
  lua_close: (L: LuaState) => void
  lua_newthread: (L: LuaState) => LuaState
  luaL_checkstack: (L: LuaState, slots: number, message: Pointer) => void
  lua_gettop: (L: LuaState) => number
  lua_settop: (L: LuaState, index: number) => void
  lua_absindex: (L: LuaState, index: number) => number
  lua_pushvalue: (L: LuaState, index: number) => void
  lua_rotate: (L: LuaState, index: number, by: number) => void
  lua_copy: (L: LuaState, from: number, to: number) => void
  lua_xmove: (from: LuaState, to: LuaState, count: number) => void
  lua_type: (L: LuaState, index: number) => number
  lua_isinteger: (L: LuaState, index: number) => number
  lua_iscfunction: (L: LuaState, index: number) => number
  lua_rawequal: (L: LuaState, left: number, right: number) => number
  lua_tonumberx: (L: LuaState, index: number, isNumber: Pointer) => number
  lua_tointegerx: (L: LuaState, index: number, isInteger: Pointer) => bigint
  lua_toboolean: (L: LuaState, index: number) => number
  lua_tolstring: (L: LuaState, index: number, length: Pointer) => Pointer
  luaL_tolstring: (L: LuaState, index: number, length: Pointer) => Pointer
  lua_topointer: (L: LuaState, index: number) => Pointer
  lua_touserdata: (L: LuaState, index: number) => Pointer
  lua_tothread: (L: LuaState, index: number) => LuaState
  lua_rawlen: (L: LuaState, index: number) => bigint
  lua_pushnil: (L: LuaState) => void
  lua_pushboolean: (L: LuaState, value: number) => void
  lua_pushnumber: (L: LuaState, value: number) => void
  lua_pushinteger: (L: LuaState, value: bigint) => void
  lua_pushlstring: (L: LuaState, bytes: Pointer, length: number) => Pointer
  lua_pushlightuserdata: (L: LuaState, pointer: Pointer) => void
  lua_pushcclosure: (L: LuaState, body: Pointer, upvalues: number) => void
  lua_createtable: (L: LuaState, listSize: number, fieldCount: number) => void
  lua_next: (L: LuaState, index: number) => number
  lua_rawget: (L: LuaState, index: number) => number
  lua_rawset: (L: LuaState, index: number) => void
  lua_rawgeti: (L: LuaState, index: number, key: bigint) => number
  lua_rawseti: (L: LuaState, index: number, key: bigint) => void
  lua_rawgetp: (L: LuaState, index: number, key: Pointer) => number
  lua_rawsetp: (L: LuaState, index: number, key: Pointer) => void
  lua_getmetatable: (L: LuaState, index: number) => number
  lua_setmetatable: (L: LuaState, index: number) => number
  luaL_loadbufferx: (L: LuaState, bytes: Pointer, length: number, name: Pointer, mode: Pointer) => number
  lua_dump: (L: LuaState, writer: Pointer, userData: Pointer, strip: number) => number
  lua_callk: (L: LuaState, parameters: number, results: number, context: number, continuation: Pointer) => void
  lua_pcallk: (L: LuaState, parameters: number, results: number, handler: number, context: number, continuation: Pointer) => number
  lua_resume: (L: LuaState, from: LuaState, parameters: number, resultCount: Pointer) => number
  lua_yieldk: (L: LuaState, results: number, context: number, continuation: Pointer) => number
  lua_isyieldable: (L: LuaState) => number
  lua_status: (L: LuaState) => number
  lua_error: (L: LuaState) => number
  luaL_where: (L: LuaState, level: number) => void
  lua_concat: (L: LuaState, count: number) => void
  lua_getstack: (L: LuaState, level: number, activation: Pointer) => number
  lua_getinfo: (L: LuaState, what: Pointer, activation: Pointer) => number
  lua_getlocal: (L: LuaState, activation: Pointer, index: number) => Pointer
  lua_getupvalue: (L: LuaState, index: number, upvalue: number) => Pointer
  lua_setupvalue: (L: LuaState, index: number, upvalue: number) => Pointer
  lua_sethook: (L: LuaState, hook: Pointer, mask: number, count: number) => void
  luaL_requiref: (L: LuaState, name: Pointer, open: Pointer, isGlobal: number) => void
  luaopen_base: (L: LuaState) => number
  luaopen_coroutine: (L: LuaState) => number
  luaopen_table: (L: LuaState) => number
  luaopen_string: (L: LuaState) => number
  luaopen_utf8: (L: LuaState) => number
  luaopen_math: (L: LuaState) => number
}

const names = `memory __indirect_function_table __wasm_call_ctors emscripten_stack_init emscripten_stack_get_free stackSave stackRestore setThrew malloc realloc free
lua_newstate lua_close lua_newthread luaL_checkstack lua_gettop lua_settop lua_absindex lua_pushvalue lua_rotate lua_copy lua_xmove
lua_type lua_isinteger lua_iscfunction lua_rawequal lua_tonumberx lua_tointegerx lua_toboolean lua_tolstring luaL_tolstring lua_topointer
lua_touserdata lua_tothread lua_rawlen lua_pushnil lua_pushboolean lua_pushnumber lua_pushinteger lua_pushlstring lua_pushlightuserdata
lua_pushcclosure lua_createtable lua_next lua_rawget lua_rawset lua_rawgeti lua_rawseti lua_rawgetp lua_rawsetp lua_getmetatable
lua_setmetatable luaL_loadbufferx lua_dump lua_callk lua_pcallk lua_resume lua_yieldk lua_isyieldable lua_status lua_error luaL_where
lua_concat lua_getstack lua_getinfo lua_getlocal lua_getupvalue lua_setupvalue lua_sethook luaL_requiref luaopen_base luaopen_coroutine luaopen_table
luaopen_string luaopen_utf8 luaopen_math`.split(/\s+/)

/** Whether an instance is the Lua that wasmoon 1.16.0 brings, by the names of its exports. */
export function isLuaApi(exports: object): exports is LuaApi {
  return names.every((name) => name in exports)
}

export const luaTypes = { none: -1, nil: 0, boolean: 1, lightUserData: 2, number: 3, string: 4, table: 5, function: 6, userData: 7, thread: 8 } as const
export const luaStatus = { ok: 0, yield: 1, runtimeError: 2, syntaxError: 3, memoryError: 4, errorInError: 5 } as const
export const registryIndex = -1_001_000
/** Where the registry holds the table of globals. */
export const globalsKey = 2n
