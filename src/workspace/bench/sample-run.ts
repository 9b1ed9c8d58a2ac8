import type { ConnectorModule, ModuleSample } from '#domain/connector.ts'
import { moduleByOrigin } from '#domain/parts/part-values.ts'
import { sampleFingerprint } from '#domain/samples/fingerprint.ts'
import type { JudgedSample } from '#domain/samples/sample-state.ts'
import type { RunReport, RunRequest } from '../../workers/lua-run/contract.ts'
import type { ModulePlace } from '../module-edits.ts'
import { hiddenDifferences } from './hidden-report.ts'
import { lackOf } from './lack-of.ts'
import { type Runnable, runRequest } from './run-request.ts'
import { secretsOf } from './run-secrets.ts'
import { verdictOn } from './verdict-on.ts'

/** The run of a sample as it is kept; null where its texts can not be read. */
export function requestOfSample(runnable: Runnable, place: ModulePlace, { inputJson, recordedAnswersJson }: ModuleSample): RunRequest | null {
  const prepared = runRequest(runnable, place, { inputJson, recordedAnswersJson, startedAt: new Date().toISOString() })
  return prepared.ok ? prepared.request : null
}

function secretsOfSample(runnable: Runnable, place: ModulePlace, sample: ModuleSample): readonly string[] {
  const request = requestOfSample(runnable, place, sample)
  return request === null ? [] : secretsOf(request)
}

/** Changes with everything that the outcome of the sample depends on; null where the module is not there. */
export function fingerprintOf({ content, testValuesJson }: Runnable, { kind, originId }: ModulePlace, sample: ModuleSample): string | null {
  const module: ConnectorModule | null = moduleByOrigin(content, kind, originId)
  return module === null ? null : sampleFingerprint({ content, kind, module, sample, configValuesJson: testValuesJson ?? '' })
}

/** The same as long as a run of these texts does the same, whatever is expected of it. */
export const groundOf = (runnable: Runnable, place: ModulePlace, { inputJson, recordedAnswersJson }: Pick<ModuleSample, 'inputJson' | 'recordedAnswersJson'>): string | null =>
  fingerprintOf(runnable, place, { id: '', name: '', inputJson, recordedAnswersJson, expectedOutcomeJson: null })

/** What the run says of the sample, for its state. Null: a person stopped the run. */
export function judged(runnable: Runnable, place: ModulePlace, sample: ModuleSample, report: RunReport | null): JudgedSample | null {
  const fingerprint = fingerprintOf(runnable, place, sample)
  if (fingerprint === null || (report?.result.status === 'stopped' && report.result.reason === 'person')) return null
  const verdict = report === null ? null : verdictOn(sample.expectedOutcomeJson, report)
  // What is remembered is for people to see.
  const shown = verdict?.passed === false ? { ...verdict, differences: hiddenDifferences(verdict.differences, secretsOfSample(runnable, place, sample)) } : verdict
  const isIncomplete = report !== null && lackOf(sample, runnable, report) !== null
  return { fingerprint, verdict: shown ?? { passed: false, differences: [] }, ...(isIncomplete && { isIncomplete }) }
}
