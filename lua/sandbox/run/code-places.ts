import type { CodePlace, LuaFrame } from '../run-report.ts'
import type { ScriptName } from '../run-request.ts'
import type { Activation } from '../vm/activations.ts'
import type { LuaState } from '../vm/lua-api.ts'
import type { LuaVm } from '../vm/lua-vm.ts'

/** Scripts are loaded under their names; what the host loads itself has none of these. */
export const isScriptName = (name: string): name is ScriptName => name === 'shared' || /^(?:actions|apiEndpoints|reactions|timers)\/./.test(name)

/** How many calls of the host's own text may lie above the script. */
const searched = 10

/** Where the innermost call of a script stands. */
export function codePlaceIn(vm: LuaVm, L: LuaState): CodePlace | null {
  const [frame] = framesOf(vm.activations.list(L, searched))
  return frame === undefined ? null : { script: frame.script, line: frame.line }
}

/** The calls of scripts among them, innermost first. */
export function framesOf(activations: readonly Activation[]): LuaFrame[] {
  return activations.flatMap(({ chunk, line, functionName }) => (isScriptName(chunk) ? [{ script: chunk, line: line - 1, functionName }] : []))
}

/** Where Lua cuts the name of a chunk, in its messages alone. */
const shownLength = 59

/** The place that a message of Lua names before it, as in "shared:12: attempt to index a nil value". */
export function placeInMessage(message: string): CodePlace | null {
  const [, script = '', line = ''] = /^([^\s:]+):(\d+): /.exec(message) ?? []
  return isScriptName(script) && script.length < shownLength ? { script, line: Number(line) - 1 } : null
}
