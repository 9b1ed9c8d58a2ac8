import { filledConfig } from '#domain/config-schema/filled-config.ts'
import type { ConnectorContent, ConnectorModule, ModuleKindName } from '#domain/connector.ts'
import { moduleByOrigin } from '#domain/parts/part-values.ts'
import type { RecordedAnswers } from '#domain/samples/recorded-answers.ts'
import { type RunRequest, type ScriptName, usualLimits } from '../../workers/lua-run/contract.ts'
import type { ModulePlace } from '../module-edits.ts'
import { requestJson } from './endpoint-input.ts'

/** A connector as it is run: the content that is looked at, and the values it is tried with (JSON text). */
export type Runnable = { handle: string; content: ConnectorContent; testValuesJson: string | null }
/** What a run is given: the input as JSON text, and what the host answers. */
export type Given = { inputJson: string; answers: RecordedAnswers; /** Where the clock stands for a sample that does not say; now when not given. */ now?: string }

/** A run of one module; null where the connector has no such module. */
export function runRequest({ handle, content, testValuesJson }: Runnable, place: ModulePlace, given: Given): RunRequest | null {
  const module = moduleByOrigin(content, place.kind, place.originId)
  if (module === null) return null
  const values: unknown = given.answers.config ?? (testValuesJson === null ? null : JSON.parse(testValuesJson))
  const isEndpoint = 'requestFormat' in module
  return {
    connector: { handle, scripts: scriptsOf(content, place), policyJson: content.iamPolicyJson, configJson: JSON.stringify(filledConfig(content.configJson, values)) },
    module: scriptName(place.kind, module),
    inputJson: isEndpoint ? requestJson(module, given.inputJson) : given.inputJson,
    ...(isEndpoint && { requestFormat: module.requestFormat }),
    answers: repeatable(given),
    limits: { ...usualLimits, timeMs: Math.min(usualLimits.timeMs, module.timeoutMs ?? usualLimits.timeMs) },
    watch: null,
  }
}

/** Whatever the sample leaves open is settled here, so that a replay and a kept sample repeat the run. */
const repeatable = ({ answers, now }: Given): RecordedAnswers => ({ ...answers, now: answers.now ?? now ?? new Date().toISOString(), seed: answers.seed ?? 1 })

export const scriptName = (kind: ModuleKindName, { handle }: Pick<ConnectorModule, 'handle'>): ScriptName => `${kind}/${handle}`

/** The module itself and what it may call: the shared library and the connector's actions. */
function scriptsOf(content: ConnectorContent, { kind, originId }: ModulePlace): RunRequest['connector']['scripts'] {
  const module = kind === 'actions' ? null : moduleByOrigin(content, kind, originId)
  return [
    { name: 'shared', text: content.sharedLibrary ?? '' },
    ...content.actions.map((action) => ({ name: scriptName('actions', action), text: action.script })),
    ...(module === null ? [] : [{ name: scriptName(kind, module), text: module.script }]),
  ]
}
