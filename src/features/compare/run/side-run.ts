import { distinctOrigins } from '#domain/parts/distinct-origins.ts'
import type { ConnectorModule } from '#domain/connector.ts'
import { runRequest, scriptName } from '#src/workspace/bench/run-request.ts'
import { secretsOf } from '#src/workspace/bench/run-secrets.ts'
import { sandboxFor } from '#src/workspace/bench/sandbox.ts'
import { testValuesOf } from '#src/workspace/bench/test-values.ts'
import { type ChosenHits, pickedHits } from '#src/run-views/chosen-hits.ts'
import { type RunReport, type ScriptName, usualWatch } from '#src/workers/lua-run/contract.ts'
import type { SeenRun } from '#src/run-views/seen-run.ts'
import type { Side } from '../sides.ts'
import type { Version } from '../version.ts'
import { type Copy, type RunChoice, sampleFor } from './run-choices.ts'

/** What the run of one side came to. */
export type SideRun =
  /** The version does not have the module. */
  | { status: 'absent' }
  /** Somebody else's code, of which nobody said yet, or said no. */
  | { status: 'asks' | 'declined' }
  | { status: 'running' }
  | { status: 'refused'; problem: string }
  /** The sandbox could not be loaded. */
  | { status: 'missing' }
  | { status: 'finished'; report: RunReport; /** Of the script that is shown. */ seen: SeenRun | null; testValuesJson: string | null; /** Of the config that it read. */ secrets: readonly string[] }

/** The clock of these runs stands still, so that equal code comes to the same on both sides. */
const openedAt = new Date().toISOString()

type Asked = { side: Side; version: Version; module: ConnectorModule; choice: RunChoice; copy: Copy; script: ScriptName; chosen: ChosenHits }

/** Runs one version on the sample, watched in the script that is shown. */
export async function runSide({ side, version, module, choice, copy, script, chosen }: Asked): Promise<SideRun> {
  const sample = sampleFor(choice, side, copy)
  if (sample === null) return { status: 'absent' }
  const { handle, content } = version
  const testValuesJson = await testValuesOf(version.id)
  const { inputJson, recordedAnswersJson } = sample
  const prepared = runRequest({ handle, content: distinctOrigins(content), testValuesJson }, { kind: choice.module.kind, originId: module.originId }, { inputJson, recordedAnswersJson, startedAt: openedAt })
  if (!prepared.ok) return { status: 'refused', problem: `The sample can not be read: ${prepared.problem}` }
  const sandbox = await sandboxFor('live')
  if (sandbox.isMissing === true) return { status: 'missing' }
  const watch = { ...usualWatch, lines: [{ script, from: 0, to: Number.MAX_SAFE_INTEGER }], picked: pickedHits(script, chosen) }
  const report = await sandbox.run({ ...prepared.request, watch })
  const seen = report.values?.scripts.find((each) => each.script === script)
  return { status: 'finished', report, seen: seen === undefined ? null : { request: prepared.request, seen, shown: chosen }, testValuesJson, secrets: secretsOf(prepared.request) }
}

/** The script of a module, or the shared library, as runs call it. */
export const shownScript = (choice: RunChoice, module: ConnectorModule, changeId: string): ScriptName => (changeId === 'sharedLibrary' ? 'shared' : scriptName(choice.module.kind, module))
