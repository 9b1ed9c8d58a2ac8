import { missingValues } from '#domain/config-schema/missing-values.ts'
import type { ModuleSample } from '#domain/connector.ts'
import type { RunReport } from '../../workers/lua-run/contract.ts'
import type { Runnable } from '../bench/run-request.ts'
import { hasUnansweredCall } from './verdict-on.ts'

/** What a sample needs to be a case. `names` as in "device.url". */
export type Lack = { what: 'answers' } | { what: 'config'; names: string[] }

/** Why the run of a sample that is an input alone tells nothing of the module: nothing answered a call, or it had no config. Null where it tells something. */
export function lackOf({ recordedAnswersJson, expectedOutcomeJson }: ModuleSample, { content, testValuesJson }: Runnable, report: RunReport): Lack | null {
  if (recordedAnswersJson !== null || expectedOutcomeJson !== null) return null
  if (hasUnansweredCall(report)) return { what: 'answers' }
  const { result } = report
  if (result.status !== 'failed' || result.cause !== 'script') return null
  const names = missingValues(content.configJson, testValuesJson === null ? undefined : JSON.parse(testValuesJson))
  return names.length === 0 ? null : { what: 'config', names }
}
