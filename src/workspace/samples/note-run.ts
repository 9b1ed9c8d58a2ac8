import type { ModuleSample } from '#domain/connector.ts'
import type { ModulePlace } from '../module-edits.ts'
import type { Runnable } from '../bench/run-request.ts'
import { judged, type SampleRun } from './sample-run.ts'
import { noteSampleResult } from './sample-results-store.ts'

/** Remembers what a run of a sample came to, with the connector as it was when it ran: what changed since makes the sample stale. */
export function noteRun(connectorId: string, runnable: Runnable, place: ModulePlace, { sample, ...run }: SampleRun & { sample: ModuleSample }) {
  const result = judged(runnable, place, sample, run)
  if (result !== null) noteSampleResult(connectorId, sample.id, result)
}
