import { actionEffects } from '../effects/actions.ts'
import type { HostCall } from '../effects/host-call.ts'
import { isUtf8 } from '../bodies.ts'
import { encodeJson } from '../json/encode-json.ts'
import { HostError, textOf } from '../plain-values.ts'
import type { RunResult } from '../run-report.ts'
import type { ScriptName } from '../run-request.ts'
import { luaTypes } from '../vm/lua-api.ts'
import type { LuaModule } from '../vm/lua-module.ts'
import type { LuaVm } from '../vm/lua-vm.ts'
import { framesOf, placeInMessage } from './code-places.ts'
import { ReadyState } from './ready-state.ts'
import type { RunState } from './run-state.ts'
import { plainInput } from './script-input.ts'
import type { SetInput } from './set-input.ts'

type Failure = Extract<RunResult, { status: 'failed' }>
/** `json` is what the script returned, as JSON text. A message of Lua begins with its place. */
export type ScriptEnd = { status: 'returned'; json: string } | Failure | { status: 'out of memory' }

/** A state for a script that is yet to come. */
export const readyState = (module: LuaModule): ReadyState => new ReadyState(module, actionEffects(runOwnAction))

/** Runs the shared library and then one script, in a Lua state of their own. */
export function runScript(run: RunState, name: ScriptName, setInput: SetInput, state = readyState(run.module)): ScriptEnd {
  const { vm } = state
  state.begin(run)
  run.replay?.follow(vm)
  const problem = setInput(vm)
  const end: ScriptEnd = problem === null ? runIn(vm, run, name) : { status: 'failed', message: problem, at: null, stack: [], cause: 'input' }
  // The state of the run's own module goes with the Lua module; closing it would call `__gc` once more.
  if (run.depth > 0) {
    run.replay?.leave(vm)
    vm.close()
  } else if (end.status !== 'out of memory') run.replay?.end(vm)
  return end
}

function runIn(vm: LuaVm, run: RunState, name: ScriptName): ScriptEnd {
  const texts = new Map(run.request.connector.scripts.map((script) => [script.name, script.text]))
  const shared = texts.get('shared')
  const text = texts.get(name)
  if (text === undefined) return { status: 'failed', message: `There is no script "${name}".`, at: null, stack: [], cause: 'script' }
  if (shared !== undefined && name !== 'shared') {
    const failure = runChunk(run, vm, { name: 'shared', text: shared })
    if (failure !== null) return failure
    vm.setPath('shared', () => vm.module.api.lua_pushvalue(vm.L, firstResult))
    vm.module.api.lua_settop(vm.L, 1)
  }
  return runChunk(run, vm, { name, text }) ?? returned(run, vm)
}

function runOwnAction(call: HostCall, name: ScriptName, inputJson: string): { json: string } | { problem: string } {
  const end = runScript(call.run, name, plainInput('input', inputJson))
  if (end.status === 'returned') return end
  return { problem: end.status === 'failed' ? end.message : 'not enough memory' }
}

/** Above the handler of errors. */
const firstResult = 2

/** Null when all went well; what the chunk returned is on the stack then. */
function runChunk(run: RunState, vm: LuaVm, script: { name: ScriptName; text: string }): Exclude<ScriptEnd, { status: 'returned' }> | null {
  const isLoaded = run.recorder?.load(vm, script.name, script.text) === true || vm.load(script.text, script.name)
  if (!isLoaded) {
    const message = textOf(vm.texts.describe(vm.L, -1))
    return { status: 'failed', message, at: { script: script.name, line: Number(/:(\d+): /.exec(message)?.[1] ?? 1) - 1 }, stack: [], cause: 'syntax' }
  }
  const end = vm.call(0)
  if (end.status === 'finished') return null
  if (end.isMemoryUsedUp) return { status: 'out of memory' }
  const stack = framesOf(end.stack)
  const message = errorMessage(vm)
  const [innermost] = stack
  const refusal = [...run.refusals].findLast(([text]) => message.endsWith(text))
  const at = placeInMessage(message) ?? (innermost === undefined ? null : { script: innermost.script, line: innermost.line })
  return { status: 'failed', message, at, stack, cause: refusal?.[1] ?? 'script' }
}

/** What the value on top says, which may be a table with or without `__tostring`. */
function errorMessage(vm: LuaVm): string {
  const { api } = vm.module
  if (api.lua_type(vm.L, -1) === luaTypes.table && !hasMetatable(vm)) return textOf(encodeJson(vm, vm.L, -1, { isLenient: true }))
  vm.calls.pushStackFunction(vm.L, (L) => {
    api.luaL_tolstring(L, 1, 0)
    return 1
  })
  api.lua_rotate(vm.L, -2, 1)
  const end = vm.call(1)
  return end.status === 'finished' ? textOf(vm.texts.read(vm.L, -1)) : 'an error that can not be shown'
}

function returned(run: RunState, vm: LuaVm): ScriptEnd {
  try {
    if (run.depth === 0) run.binaryBody = binaryBody(vm)
    const hasResult = vm.module.api.lua_type(vm.L, firstResult) > luaTypes.nil
    return { status: 'returned', json: hasResult ? textOf(encodeJson(vm, vm.L, firstResult)) : 'null' }
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    return { status: 'failed', message: `What the script returned can not be used: ${error.message}.`, at: null, stack: [], cause: 'script' }
  }
}

/** The `body` of what was returned, when it is a string that is no text. */
function binaryBody({ module: { api }, L, texts }: LuaVm): string | null {
  if (api.lua_type(L, firstResult) !== luaTypes.table) return null
  texts.push(L, 'body')
  const bytes = api.lua_rawget(L, firstResult) === luaTypes.string ? texts.read(L, -1) : ''
  api.lua_settop(L, -2)
  return isUtf8(bytes) ? null : bytes
}

function hasMetatable({ module: { api }, L }: LuaVm): boolean {
  if (api.lua_getmetatable(L, -1) === 0) return false
  api.lua_settop(L, -2)
  return true
}
