import type { JsonValue } from '#domain/json-value.ts'
import type { RecordedAnswers } from '#domain/samples/recorded-answers.ts'
import lua from 'wasmoon/dist/glue.wasm?url&inline'
import { runModule } from './run.ts'
import type { RunReport } from './run-report.ts'
import { type RunRequest, usualLimits } from './run-request.ts'
import { openLuaModule } from './vm/lua-module.ts'

export const compiledLua = new WebAssembly.Module(Uint8Array.from(atob(lua.slice(lua.indexOf(',') + 1)), (character) => character.charCodeAt(0)))

/** A run as it is asked for. */
export const runRequest = (request: RunRequest): RunReport => runModule(openLuaModule(compiledLua), request)

export type TestRun = { input?: JsonValue; config?: JsonValue; shared?: string; answers?: Partial<RecordedAnswers> } & Partial<Omit<RunRequest, 'answers'>>

/** Runs a script as the action "test" of the connector "shop". */
export const run = (script: string, options?: TestRun): RunReport => runRequest(actionRequest(script, options))

export function actionRequest(script: string, { input = {}, config = {}, shared, answers, ...rest }: TestRun = {}): RunRequest {
  return {
    connector: {
      handle: 'shop',
      scripts: [{ name: 'actions/test', text: script }, ...(shared === undefined ? [] : [{ name: 'shared' as const, text: shared }])],
      policyJson: '{ "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }',
      configJson: JSON.stringify(config),
    },
    module: 'actions/test',
    inputJson: JSON.stringify(input),
    answers: { http: [], store: {}, actions: [], ...answers },
    limits: usualLimits,
    watch: null,
    ...rest,
  }
}
