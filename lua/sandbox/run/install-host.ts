import { eventEffects } from '../effects/events.ts'
import { HostCall, type Effect } from '../effects/host-call.ts'
import { httpEffects } from '../effects/http.ts'
import { jsonEffects } from '../effects/json.ts'
import { logEffects } from '../effects/log.ts'
import { requireEffects } from '../effects/require.ts'
import { storeEffects } from '../effects/store.ts'
import { pureRuns } from '../host/pure-runs.ts'
import { xmlLua } from '../host/xml-lua.ts'
import { pushJson } from '../json/push-json.ts'
import { bytesOf } from '../plain-values.ts'
import type { LuaVm } from '../vm/lua-vm.ts'
import { codePlaceIn } from './code-places.ts'
import type { RunState } from './run-state.ts'

const effects: Record<string, Effect> = { ...logEffects, ...jsonEffects, ...requireEffects, ...httpEffects, ...storeEffects, ...eventEffects }

/** Puts the host's functions and values into a Lua state; `more` are those that need what is not known here. */
export function installHost(run: RunState, vm: LuaVm, more: Record<string, Effect>): void {
  for (const [name, effect] of Object.entries({ ...effects, ...more })) {
    vm.setStackFunction(name, (L) => {
      const call = new HostCall(run, vm, { name, L })
      run.checkTime(() => call.at)
      return vm.calls.attempt(L, () => effect(call))
    })
  }
  for (const [name, compute] of Object.entries(pureRuns)) {
    vm.setFunction(name, (parameters, L) => {
      run.checkTime(() => codePlaceIn(vm, L))
      return compute(parameters, run.world)
    })
  }
  installXml(vm)
  vm.setGlobal('json.null', null)
  vm.setPath('config', () => pushJson(vm, vm.L, bytesOf(run.configJson)))
  vm.seedRandom(run.seed)
}

/** What of `xml` is Lua: it works on the tables of the script itself. */
function installXml(vm: LuaVm): void {
  const isLoaded = vm.load(xmlLua, 'xml')
  vm.pushGlobal(vm.L, 'xml')
  vm.pushGlobal(vm.L, 'json')
  vm.texts.push(vm.L, 'array')
  vm.module.api.lua_rawget(vm.L, -2)
  vm.module.api.lua_rotate(vm.L, -2, 1)
  vm.module.api.lua_settop(vm.L, -2)
  if (!isLoaded || vm.call(2).status === 'failed') throw new Error('The Lua part of xml does not run.')
  vm.module.api.lua_settop(vm.L, 1)
}
