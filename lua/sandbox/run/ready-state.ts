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
import { bytesOf, HostError } from '../plain-values.ts'
import { usualLimits } from '../run-request.ts'
import type { LuaState } from '../vm/lua-api.ts'
import type { LuaModule } from '../vm/lua-module.ts'
import { LuaVm } from '../vm/lua-vm.ts'
import { codePlaceIn } from './code-places.ts'
import { makeReadOnly } from './read-only.ts'
import type { RunState } from './run-state.ts'

const noted: Record<string, Effect> = { ...logEffects, ...httpEffects, ...storeEffects, ...eventEffects }
const unnoted: Record<string, Effect> = { ...jsonEffects, ...requireEffects }

/** Notes nothing in the run and leaves all as it is. */
const onlyLook = new Set(['store.get', 'store.keys'])

/** Also a call that fails is noted, so a watched run looks whatever becomes of it. */
const noting = (effect: Effect): Effect => (call) => {
  if (call.run.isLookedAt && !onlyLook.has(call.name)) throw new HostError(`${call.name} is not called here: a condition or a watch must not change the run`)
  try {
    return effect(call)
  } finally {
    call.tellMoment()
  }
}

/** A Lua state with the host's functions in it, which can be made before the one run that it serves is known. */
export class ReadyState {
  readonly vm: LuaVm
  #run: RunState | null = null
  #hasTickHook = false

  /** `more` are functions that need what is not known here. */
  constructor(module: LuaModule, more: Record<string, Effect>) {
    this.vm = new LuaVm(module, usualLimits.memoryBytes)
    for (const [name, effect] of Object.entries({ ...noted, ...more })) this.#set(name, noting(effect), (L) => this.#keepNotes(L))
    for (const [name, effect] of Object.entries(unnoted)) this.#set(name, effect, () => {})
    for (const [name, compute] of Object.entries(pureRuns)) {
      this.vm.setFunction(name, (parameters, L) => {
        this.#runOf().checkTime(() => codePlaceIn(this.vm, L))
        return compute(parameters, this.#runOf().world)
      })
    }
    installXml(this.vm)
    this.vm.setGlobal('json.null', null)
  }

  /** Gives the state the values of its run. */
  begin(run: RunState): void {
    this.#run = run
    this.vm.module.setLimit(run.request.limits.memoryBytes)
    this.vm.setPath('config', () => pushJson(this.vm, this.vm.L, bytesOf(run.configJson)))
    makeReadOnly(this.vm, 'config', run.request.connector.scripts)
    this.vm.seedRandom(run.seed)
  }

  #runOf(): RunState {
    if (this.#run === null) throw new Error('The run of this state has not begun.')
    return this.#run
  }

  #set(name: string, effect: Effect, before: (L: LuaState) => void): void {
    this.vm.setStackFunction(name, (L) => {
      const run = this.#runOf()
      const call = new HostCall(run, this.vm, { name, L })
      run.checkTime(() => call.at)
      before(L)
      return this.vm.calls.attempt(L, () => effect(call))
    })
  }

  /**
   * A run that has noted something has something to lose if it must be ended from outside: from then on a hook looks at the time, which
   * costs Lua a fourth of its speed. Watched and followed runs look at it anyway.
   */
  #keepNotes(L: LuaState): void {
    const run = this.#runOf()
    if (this.#hasTickHook || run.recorder !== null || run.replay !== null) return
    this.#hasTickHook = true
    this.vm.setTickHook(L, (running) => run.checkTime(() => codePlaceIn(this.vm, running)))
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
