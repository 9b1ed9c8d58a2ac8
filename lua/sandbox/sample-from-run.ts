import type { ModuleSample } from '#domain/connector.ts'
import { outcomeOf } from './outcome-of.ts'
import type { RunReport } from './run-report.ts'
import type { RunRequest } from './run-request.ts'

/**
 * The last run as a sample: its input as it was typed, its answers, and what it did as what the next run is to do. The answers hold
 * the clock and the seed of the run; config values only where the run had values of its own, for those of a draft may be secret.
 */
export function sampleFromRun({ id, name, inputJson, request, report }: { id: string; name: string; inputJson: string; request: RunRequest; report: RunReport }): ModuleSample {
  return { id, name, inputJson, recordedAnswersJson: pretty(request.answers), expectedOutcomeJson: pretty(outcomeOf(report)) }
}

const pretty = (value: object) => JSON.stringify(value, null, 2)
