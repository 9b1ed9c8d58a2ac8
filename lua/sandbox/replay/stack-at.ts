import { SeenCopies } from '../../instrument/seen-copies.ts'
import { isScriptName } from '../run/code-places.ts'
import type { StoppedFrame } from '../run-report.ts'
import type { SeenValue } from '../seen-values.ts'
import type { LuaState } from '../vm/lua-api.ts'
import type { LuaVm } from '../vm/lua-vm.ts'
import { eachLocal, eachUpvalue } from './variables.ts'

const frameLimit = 50

/** The calls of scripts that stand in each other now, innermost first, with what they see. */
export function stackAt(vm: LuaVm, L: LuaState): StoppedFrame[] {
  const { api } = vm.module
  const copies = new SeenCopies(vm)
  api.luaL_checkstack(L, 20, 0)
  return vm.activations.list(L, frameLimit).flatMap(({ chunk, line, functionName, level }) => {
    if (!isScriptName(chunk)) return []
    api.lua_getstack(L, level, vm.activations.record)
    const locals = named((take) => eachLocal(vm, L, take))
    const upvalues = named((take) => eachUpvalue(vm, L, take))
    return [{ script: chunk, line: line - 1, functionName, locals, upvalues }]
  })

  /** Of variables of one name the innermost is seen. */
  function named(each: (take: (name: string) => void) => void): { name: string; value: SeenValue }[] {
    const values = new Map<string, SeenValue>()
    each((name) => {
      values.delete(name)
      values.set(name, copies.copy(L, api.lua_gettop(L)))
      api.lua_settop(L, -2)
    })
    return [...values].map(([name, value]) => ({ name, value }))
  }
}
