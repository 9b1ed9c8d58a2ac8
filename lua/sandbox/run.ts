import { parseExactJson } from '#domain/exact-json.ts'
import type { LuaModule } from './vm/lua-module.ts'
import { LuaCrash } from './vm/lua-module.ts'
import type { RunReport, RunResult } from './run-report.ts'
import type { RunRequest } from './run-request.ts'
import { responseOf } from './run/endpoint-response.ts'
import { scriptInput } from './run/script-input.ts'
import type { ReadyState } from './run/ready-state.ts'
import { readyState, runScript } from './run/run-script.ts'
import { RunState, type Watching } from './run/run-state.ts'
import { RunStopped } from './run/run-stopped.ts'

/**
 * Runs a module on an input, with all of the world answered from recordings. The Lua module is used up by it: every run takes a fresh one.
 * `state` can be made beforehand, to save the time. `forecast`, of the runs before, saves copies of values that are not shown.
 * `onNoted` hears of each note as it is made.
 */
export function runModule(module: LuaModule, request: RunRequest, { state = readyState(module), ...watching }: { state?: ReadyState } & Watching = {}): RunReport {
  const run = new RunState(module, request, watching)
  const startedAt = performance.now()
  const result = resultOf(run, state)
  const tookMs = performance.now() - startedAt
  const { logs, http, store, actions } = run.journal
  return {
    result,
    response: responseOf(request, result, run.binaryBody),
    tookMs,
    logs,
    http,
    store,
    events: run.journal.delivered(result.status === 'returned'),
    actions,
    values: run.recorder?.collect(result) ?? null,
    lineEvents: run.replay?.lineEvents ?? 0,
    traced: run.replay?.traced ?? null,
    stop: run.replay?.stop ?? null,
    notKept: [...run.journal.notKept(), ...(run.recorder?.notKept() ?? []), ...(run.replay?.notKept() ?? [])],
  }
}

function resultOf(run: RunState, state: ReadyState): RunResult {
  try {
    const end = runScript(run, run.request.module, scriptInput(run.request), state)
    if (end.status === 'out of memory') return { status: 'stopped', reason: 'memory', at: null }
    if (end.status === 'failed') return { ...end, message: end.message.replace(/^[^\s:]+:\d+: /, '') }
    run.journal.takeResult(end.json)
    return { status: 'returned', value: parseExactJson(end.json) }
  } catch (error) {
    if (error instanceof RunStopped) return { status: 'stopped', reason: error.reason, at: error.at }
    if (!(error instanceof LuaCrash || error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) throw error
    return { status: 'stopped', reason: run.module.isMemoryUsedUp() ? 'memory' : 'crash', at: null }
  }
}
