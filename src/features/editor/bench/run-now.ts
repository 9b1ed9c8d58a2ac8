import type { ModuleSample } from '#domain/connector.ts'
import type { RunRequest } from '#src/workers/lua-run/contract.ts'
import { type Runnable, runRequest } from '#src/workspace/bench/run-request.ts'
import { noteRun } from '#src/workspace/samples/note-run.ts'
import { missingSandbox, sandboxFor } from '#src/workspace/bench/sandbox.ts'
import { whereItHangs } from '#src/workspace/bench/where-it-hangs.ts'
import { testValuesOf } from '#src/workspace/bench/test-values.ts'
import { latestOf } from '#src/workspace/draft.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { benchInput } from './bench-input.ts'
import { showBenchTab, shownBenchTab } from '#src/workspace/bench/bench-view-store.ts'
import { benchKey } from '#src/workspace/bench/chosen-sample-store.ts'
import { benchRun, finishedRun, type FinishedRun, setBenchRun } from './run-store.ts'

type Prepared = { ok: true; request: RunRequest; runnable: Runnable; sample: ModuleSample | null; given: FinishedRun['given'] } | { ok: false; message: string }

/** The run that the module's input asks for now. */
export async function preparedRun(connectorId: string, place: ModulePlace, startedAt?: string): Promise<Prepared> {
  const testValuesJson = await testValuesOf(connectorId)
  const draft = draftById(connectorId)
  const input = draft === null ? null : benchInput(connectorId, place, draft)
  if (draft === null || input === null) return { ok: false, message: 'The module is not there any more.' }
  const runnable = { handle: latestOf(draft).head.handle, content: draft.mine, testValuesJson }
  const prepared = runRequest(runnable, place, { ...input, startedAt: startedAt ?? new Date().toISOString() })
  if (!prepared.ok) return { ok: false, message: prepared.problem }
  const given = { chosenId: input.sample?.id ?? null, inputJson: input.inputJson, recordedAnswersJson: input.recordedAnswersJson }
  return { ok: true, request: prepared.request, runnable, sample: input.isTypedOver ? null : input.sample, given }
}

/** Runs a module on its chosen input; what it did stands in the panel. */
export async function runNow(connectorId: string, place: ModulePlace): Promise<void> {
  const bench = benchKey(connectorId, place)
  if (benchRun(bench).status === 'running') return
  const before = finishedRun(benchRun(bench))
  setBenchRun(bench, { status: 'running', before })
  const prepared = await preparedRun(connectorId, place)
  if (!prepared.ok) return setBenchRun(bench, { status: 'refused', message: prepared.message, before })
  const { request, runnable, sample, given } = prepared
  const sandbox = await sandboxFor('person')
  if (sandbox.isMissing === true) return setBenchRun(bench, { status: 'refused', message: missingSandbox, isToBeTriedAgain: true, before })
  const report = await sandbox.run(request)
  const run = { request, runnable, report, sampleId: sample?.id ?? null, given }
  setBenchRun(bench, { status: 'finished', run })
  if (sample !== null) noteRun(connectorId, runnable, place, { sample, request, report })
  // Whoever looks at the input wants to see what came of it.
  if (shownBenchTab() === 'input') showBenchTab('result')
  if (report.result.status === 'stopped' && report.result.at === null) await findHungLine(bench, run)
}

async function findHungLine(bench: string, run: FinishedRun) {
  const { result } = run.report
  // One that used up its memory or wrote too much did not hang.
  if (result.status !== 'stopped' || (result.reason !== 'time' && result.reason !== 'person')) return
  const hungAt = await whereItHangs(run.request)
  if (hungAt !== null && finishedRun(benchRun(bench))?.report === run.report) setBenchRun(bench, { status: 'finished', run: { ...run, hungAt } })
}

export const stopRun = () => void stopSandbox()

async function stopSandbox() {
  const sandbox = await sandboxFor('person')
  sandbox.stop()
}
