import type { ConnectorModule, ModuleSample } from '#domain/connector.ts'
import { moduleByOrigin } from '#domain/parts/part-values.ts'
import { sampleFingerprint } from '#domain/samples/fingerprint.ts'
import type { Verdict } from '#domain/samples/judge.ts'
import type { JudgedSample } from '#domain/samples/sample-state.ts'
import type { RunReport, RunRequest } from '../../workers/lua-run/contract.ts'
import type { ModulePlace } from '../module-edits.ts'
import { hiddenDifferences } from '../bench/hidden-report.ts'
import { lackOf } from './lack-of.ts'
import { type Runnable, runRequest } from '../bench/run-request.ts'
import { secretsOf } from '../bench/run-secrets.ts'
import { verdictOn } from './verdict-on.ts'

/** The run of a sample as it is kept; null where its texts can not be read. */
export function requestOfSample(runnable: Runnable, place: ModulePlace, { inputJson, recordedAnswersJson }: ModuleSample): RunRequest | null {
  const prepared = runRequest(runnable, place, { inputJson, recordedAnswersJson, startedAt: new Date().toISOString() })
  return prepared.ok ? prepared.request : null
}

/** Changes with everything that the outcome of the sample depends on; null where the module is not there. */
export function fingerprintOf({ content, testValuesJson }: Runnable, { kind, originId }: ModulePlace, sample: ModuleSample): string | null {
  const module: ConnectorModule | null = moduleByOrigin(content, kind, originId)
  return module === null ? null : sampleFingerprint({ content, kind, module, sample, configValuesJson: testValuesJson ?? '' })
}

/** The same as long as a run of these texts does the same, whatever is expected of it. */
export const groundOf = (runnable: Runnable, place: ModulePlace, { inputJson, recordedAnswersJson }: Pick<ModuleSample, 'inputJson' | 'recordedAnswersJson'>): string | null =>
  fingerprintOf(runnable, place, { id: '', name: '', inputJson, recordedAnswersJson, expectedOutcomeJson: null })

/** A run of a sample, or of what became one. */
export type SampleRun = { request: RunRequest; report: RunReport }

/** What a run says of the sample, for its state; without one the sample's texts can not be read. Null: a person stopped the run. */
export function judged(runnable: Runnable, place: ModulePlace, sample: ModuleSample, run: SampleRun | null): JudgedSample | null {
  const fingerprint = fingerprintOf(runnable, place, sample)
  if (fingerprint === null) return null
  if (run === null) return { fingerprint, verdict: unread }
  const { request, report } = run
  if (report.result.status === 'stopped' && report.result.reason === 'person') return null
  const verdict = verdictOn(sample.expectedOutcomeJson, report) ?? unread
  // What is remembered is for people to see.
  const shown = verdict.passed ? verdict : { ...verdict, differences: hiddenDifferences(verdict.differences, secretsOf(request)) }
  return { fingerprint, verdict: shown, ...(lackOf(sample, runnable, report) !== null && { isIncomplete: true }) }
}

const unread: Verdict = { passed: false, differences: [] }
