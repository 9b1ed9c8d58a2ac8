import { HostCall, type Effect } from '../effects/host-call.ts'
import { jsonEffects } from '../effects/json.ts'
import { logEffects } from '../effects/log.ts'
import { requireEffects } from '../effects/require.ts'
import { pushJson } from '../json/push-json.ts'
import { bytesOf, type HostRuns } from '../plain-values.ts'
import type { LuaVm } from '../vm/lua-vm.ts'
import { codePlaceIn } from './code-places.ts'
import type { RunState } from './run-state.ts'

const effects: Record<string, Effect> = { ...logEffects, ...jsonEffects, ...requireEffects }
const computations: HostRuns = {}

/** Puts the host's functions and values into a Lua state. */
export function installHost(run: RunState, vm: LuaVm): void {
  for (const [name, effect] of Object.entries(effects)) {
    vm.setStackFunction(name, (L) => {
      const call = new HostCall(run, vm, { name, L })
      run.checkTime(() => call.at)
      return vm.calls.attempt(L, () => effect(call))
    })
  }
  for (const [name, compute] of Object.entries(computations)) {
    vm.setFunction(name, (parameters, L) => {
      run.checkTime(() => codePlaceIn(vm, L))
      return compute(parameters, run.world)
    })
  }
  vm.setGlobal('json.null', null)
  vm.setPath('config', () => pushJson(vm, vm.L, bytesOf(run.configJson)))
  vm.seedRandom(run.seed)
}
