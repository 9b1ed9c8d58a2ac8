import type { LuaState } from '../vm/lua-api.ts'
import type { LuaVm } from '../vm/lua-vm.ts'

/** Calls `take` with each local of the call in the activation record, its value on top of the stack; `take` removes it. Outer ones first. */
export function eachLocal(vm: LuaVm, L: LuaState, take: (name: string) => void): void {
  const { api } = vm.module
  for (let index = 1; ; index += 1) {
    const name = api.lua_getlocal(L, vm.activations.record, index)
    if (name === 0) return
    giveNamed(vm, L, vm.texts.readC(name), take)
  }
}

/** The same with the upvalues of the function that is called. */
export function eachUpvalue(vm: LuaVm, L: LuaState, take: (name: string) => void): void {
  const { api } = vm.module
  api.lua_getinfo(L, vm.texts.constant('f'), vm.activations.record)
  const place = api.lua_gettop(L)
  for (let index = 1; ; index += 1) {
    const name = api.lua_getupvalue(L, place, index)
    if (name === 0) break
    giveNamed(vm, L, vm.texts.readC(name), take)
  }
  api.lua_settop(L, place - 1)
}

/** Lua's own variables have names like "(for state)"; `_ENV` holds the globals. */
function giveNamed(vm: LuaVm, L: LuaState, name: string, take: (name: string) => void): void {
  if (/^[A-Za-z_]\w*$/.test(name) && name !== '_ENV') take(name)
  else vm.module.api.lua_settop(L, -2)
}
