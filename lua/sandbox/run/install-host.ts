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
import type { LuaState } from '../vm/lua-api.ts'
import type { LuaVm } from '../vm/lua-vm.ts'
import { codePlaceIn } from './code-places.ts'
import { makeReadOnly } from './read-only.ts'
import type { RunState } from './run-state.ts'

const noted: Record<string, Effect> = { ...logEffects, ...httpEffects, ...storeEffects, ...eventEffects }
const unnoted: Record<string, Effect> = { ...jsonEffects, ...requireEffects }

/** Puts the host's functions and values into a Lua state; `more` are those that need what is not known here. */
export function installHost(run: RunState, vm: LuaVm, more: Record<string, Effect>): void {
  const set = (name: string, effect: Effect, before: (L: LuaState) => void) =>
    vm.setStackFunction(name, (L) => {
      const call = new HostCall(run, vm, { name, L })
      run.checkTime(() => call.at)
      before(L)
      return vm.calls.attempt(L, () => effect(call))
    })
  const keepNotes = notesKeeper(run, vm)
  for (const [name, effect] of Object.entries({ ...noted, ...more })) set(name, effect, keepNotes)
  for (const [name, effect] of Object.entries(unnoted)) set(name, effect, () => {})
  for (const [name, compute] of Object.entries(pureRuns)) {
    vm.setFunction(name, (parameters, L) => {
      run.checkTime(() => codePlaceIn(vm, L))
      return compute(parameters, run.world)
    })
  }
  installXml(vm)
  vm.setGlobal('json.null', null)
  vm.setPath('config', () => pushJson(vm, vm.L, bytesOf(run.configJson)))
  makeReadOnly(vm, 'config', run.request.connector.scripts)
  vm.seedRandom(run.seed)
}

/**
 * A run that has noted something has something to lose if it must be ended from outside: from then on a hook looks at the time, which
 * costs Lua a fourth of its speed. Watched and followed runs look at it anyway.
 */
function notesKeeper(run: RunState, vm: LuaVm): (L: LuaState) => void {
  let isKept = run.recorder !== null || run.replay !== null
  return (L) => {
    if (isKept) return
    isKept = true
    vm.setTickHook(L, (running) => run.checkTime(() => codePlaceIn(vm, running)))
  }
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
