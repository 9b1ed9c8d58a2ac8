import type { LuaState } from '../vm/lua-api.ts'
import type { LuaVm } from '../vm/lua-vm.ts'
import { decodeJson } from './decode-json.ts'

/** Pushes the value of a JSON text, given in bytes. Throws a JsonFault. */
export function pushJson(vm: LuaVm, L: LuaState, json: string): void {
  const { api } = vm.module
  vm.texts.push(L, json)
  decodeJson(vm, L, -1)
  api.lua_rotate(L, -2, 1)
  api.lua_settop(L, -2)
}
