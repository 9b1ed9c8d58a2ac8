import { moduleByOrigin } from '#domain/parts/part-values.ts'
import type { RunReport, RunRequest } from '../../workers/lua-run/contract.ts'
import { draftById } from '../draft-store.ts'
import type { ModulePlace } from '../module-edits.ts'
import { resultOf } from './sample-run.ts'
import { noteSampleResults } from './sample-results-store.ts'

/** Remembers what a person's run of a sample came to. One that was stopped says nothing about the sample. */
export function noteRun(connectorId: string, place: ModulePlace, run: { sampleId: string; request: RunRequest; report: RunReport }) {
  const module = moduleByOriginIn(connectorId, place)
  const sample = module?.samples.find(({ id }) => id === run.sampleId)
  if (sample === undefined || (run.report.result.status === 'stopped' && run.report.result.reason === 'person')) return
  noteSampleResults(connectorId, [[sample.id, resultOf(sample, run.request, run.report)]])
}

function moduleByOriginIn(connectorId: string, { kind, originId }: ModulePlace) {
  const content = draftById(connectorId)?.mine
  return content === undefined ? null : moduleByOrigin(content, kind, originId)
}
