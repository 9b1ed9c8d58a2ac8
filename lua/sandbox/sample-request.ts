import { filledConfig } from '#domain/config-schema/filled-config.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import { parseExactJson } from '#domain/exact-json.ts'
import type { JsonValue } from '#domain/json-value.ts'
import { endpointInputShape, endpointRequest } from '#domain/samples/endpoint-request.ts'
import type { RecordedAnswers } from '#domain/samples/recorded-answers.ts'
import type { KindOfModule } from '#domain/samples/sample-input.ts'
import { usualLimits } from './run-request.ts'
import type { RunRequest, ScriptName } from './run-request.ts'

/** Of runs whose answers have no seed: they repeat as well. */
const usualSeed = 1

export type SampleSubject = {
  handle: string
  content: ConnectorContent
  target: KindOfModule
  /** The values that a draft is tried with; those of the answers count before them. */
  configValues: unknown
  input: JsonValue
  answers: RecordedAnswers
  /** ISO 8601; the clock of a run whose answers set none. */
  startedAt: string
}

/** The run of a module on an input as a sample keeps it, with the config's defaults filled in. */
export function sampleRequest({ handle, content, target, configValues, input, answers, startedAt }: SampleSubject): RunRequest {
  const { kind, module } = target
  const configJson = JSON.stringify(filledConfig(content.configJson, answers.config ?? configValues))
  return {
    connector: { handle, scripts: scriptsFor(content, target), policyJson: content.iamPolicyJson, configJson },
    module: `${kind}/${module.handle}`,
    inputJson: JSON.stringify(kind === 'apiEndpoints' ? endpointRequest(module, endpointInputShape.parse(input)) : input),
    ...(kind === 'apiEndpoints' && { requestFormat: module.requestFormat }),
    answers: { now: startedAt, seed: usualSeed, ...answers, ...(answers.config !== undefined && { config: parseExactJson(configJson) }) },
    limits: { ...usualLimits, timeMs: Math.min(usualLimits.timeMs, module.timeoutMs ?? usualLimits.timeMs) },
    watch: null,
  }
}

/** The shared library, the module itself, and the actions that it may call. */
function scriptsFor({ sharedLibrary, actions }: ConnectorContent, { kind, module }: KindOfModule): { name: ScriptName; text: string }[] {
  const callable = actions.map((action) => ({ name: `actions/${action.handle}` as const, text: action.script }))
  const shared = sharedLibrary === null ? [] : [{ name: 'shared' as const, text: sharedLibrary }]
  return [...shared, ...callable, ...(kind === 'actions' ? [] : [{ name: `${kind}/${module.handle}` as const, text: module.script }])]
}
