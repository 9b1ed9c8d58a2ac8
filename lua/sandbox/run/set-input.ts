import type { LuaVm } from '../vm/lua-vm.ts'

/** Sets the global that a script works on, or says why that can not be. */
export type SetInput = (vm: LuaVm) => string | null
