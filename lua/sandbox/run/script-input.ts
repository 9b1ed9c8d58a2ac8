import { pushJson } from '../json/push-json.ts'
import { bytesOf } from '../plain-values.ts'
import type { RunRequest, ScriptName } from '../run-request.ts'
import type { LuaVm } from '../vm/lua-vm.ts'

const globals = { actions: 'input', apiEndpoints: 'request', reactions: 'event', timers: 'timer' } as const

/** Sets the global that a module of this kind works on. */
export function scriptInput(request: RunRequest): (vm: LuaVm) => void {
  return (vm) => vm.setPath(inputName(request.module), () => pushJson(vm, vm.L, bytesOf(request.inputJson)))
}

const inputName = (script: ScriptName) => Object.entries(globals).find(([kind]) => script.startsWith(`${kind}/`))?.[1] ?? 'input'
