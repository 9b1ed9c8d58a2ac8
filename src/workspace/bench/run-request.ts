import type { ConnectorContent, ConnectorModule, ModuleKindName, ModuleSample } from '#domain/connector.ts'
import { readSample, type SampleText } from '#domain/samples/read-sample.ts'
import { modulesWithKind } from '#domain/samples/sample-input.ts'
import { type RunRequest, sampleRequest, type ScriptName } from '../../workers/lua-run/contract.ts'
import { noteSchema } from './run-secrets.ts'
import type { ModulePlace } from '../module-edits.ts'

/** A connector as it is run: the content that is looked at, and the values it is tried with (JSON text). */
export type Runnable = { handle: string; content: ConnectorContent; testValuesJson: string | null }
type Given = Pick<ModuleSample, 'inputJson' | 'recordedAnswersJson'> & {
  /** ISO 8601; where the clock stands if the answers do not say. */
  startedAt: string
}
export type PreparedRun = { ok: true; request: RunRequest } | { ok: false; problem: string }

/** A run of one module, or what keeps it from beginning. */
export function runRequest({ handle, content, testValuesJson }: Runnable, place: ModulePlace, { startedAt, ...texts }: Given): PreparedRun {
  const target = modulesWithKind(content).find(({ kind, module }) => kind === place.kind && module.originId === place.originId)
  if (target === undefined) return { ok: false, problem: 'The module is not there any more.' }
  const read = readSample(place.kind, { ...texts, recordedAnswersJson: texts.recordedAnswersJson?.trim() || null, expectedOutcomeJson: null })
  if (!read.ok) return { ok: false, problem: read.problems.slice(0, 1).map(({ text, line, message }) => `${textNames[text]}, line ${line + 1}: ${message}`).join('') }
  const { input, answers } = read
  const configValues: unknown = testValuesJson === null ? null : JSON.parse(testValuesJson)
  const request = sampleRequest({ handle, content, target, configValues, input, answers, startedAt })
  noteSchema(request, content.configJson)
  return { ok: true, request }
}

const textNames: Record<SampleText, string> = { inputJson: 'Input', recordedAnswersJson: 'Recorded answers', expectedOutcomeJson: 'Expected outcome' }

export const scriptName = (kind: ModuleKindName, { handle }: Pick<ConnectorModule, 'handle'>): ScriptName => `${kind}/${handle}`
