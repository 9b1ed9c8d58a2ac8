import { isScriptName } from '../sandbox/run/code-places.ts'
import type { ScriptName } from '../sandbox/run-request.ts'
import type { Moment } from '../sandbox/seen-values.ts'
import { Variables } from '../sandbox/replay/variables.ts'
import type { LuaState } from '../sandbox/vm/lua-api.ts'
import type { LuaVm } from '../sandbox/vm/lua-vm.ts'
import type { ScriptRecord } from './script-record.ts'

const mostFrames = 100

/** Where the calls stand that are on Lua's stack. */
export function momentIn(vm: LuaVm, L: LuaState, records: ReadonlyMap<ScriptName, ScriptRecord>): Moment {
  const variables = new Variables(vm)
  const moment: Moment = []
  for (const { chunk, line, level } of vm.activations.list(L, mostFrames)) {
    const record = isScriptName(chunk) ? records.get(chunk) : undefined
    const called = record === undefined ? null : callAt(vm, L, { variables, level, prefix: record.instrumented.callPrefix })
    if (record === undefined || called === null) continue
    const isKnown = moment.some(({ script, functionIndex }) => script === record.name && functionIndex === called.functionIndex)
    if (!isKnown) moment.push({ script: record.name, ...called, turns: record.turnsAt(called.functionIndex, line - 1) })
  }
  return moment
}

/** Each instrumented function keeps in a variable, called after its index, which call of it this is, from one. */
function callAt(vm: LuaVm, L: LuaState, { variables, level, prefix }: { variables: Variables; level: number; prefix: string }): { functionIndex: number; call: number } | null {
  const found: { functionIndex: number; call: number }[] = []
  variables.visitLocals(L, level, (name) => {
    if (name.startsWith(prefix)) found.push({ functionIndex: Number(name.slice(prefix.length)), call: vm.module.api.lua_tonumberx(L, -1, 0) - 1 })
  })
  return found[0] ?? null
}
