import { create } from 'zustand'
import type { Runnable } from '../bench/run-request.ts'
import type { SampleEntry } from './sample-entries.ts'
import { judged, requestOfSample } from './sample-run.ts'
import { noteSampleResult } from './sample-results-store.ts'
import { sandboxFor } from '../bench/sandbox.ts'

/** A run of many samples, one after the other. */
type SamplesRun =
  | { status: 'none' }
  | { status: 'running'; connectorId: string; done: number; total: number; now: string }
  /** The sandbox could not be loaded. */
  | { status: 'missing' }
  | { status: 'ended'; connectorId: string; done: number; total: number; isCancelled: boolean }

const useSamplesRunStore = create<SamplesRun>(() => ({ status: 'none' }))
let latest = 0

export const useSamplesRun = () => useSamplesRunStore()

/** Runs the samples; what each came to is remembered as soon as it is known. */
export async function runSamples(connectorId: string, runnable: Runnable, entries: readonly SampleEntry[]): Promise<void> {
  latest += 1
  const mine = latest
  const isCancelled = () => latest !== mine
  const sandbox = await sandboxFor('samples')
  if (sandbox.isMissing === true) return setRun({ status: 'missing' })
  for (const [done, { place, sample }] of entries.entries()) {
    if (isCancelled()) return
    setRun({ status: 'running', connectorId, done, total: entries.length, now: sample.id })
    const request = requestOfSample(runnable, place, sample)
    const run = request === null ? null : { request, report: await sandbox.run(request) }
    if (isCancelled()) return
    const result = judged(runnable, place, sample, run)
    if (result !== null) noteSampleResult(connectorId, sample.id, result)
  }
  setRun({ status: 'ended', connectorId, done: entries.length, total: entries.length, isCancelled: false })
}

export function cancelSamples() {
  const run = useSamplesRunStore.getState()
  if (run.status !== 'running') return
  latest += 1
  setRun({ status: 'ended', connectorId: run.connectorId, done: run.done, total: run.total, isCancelled: true })
  void stopSandbox()
}

async function stopSandbox() {
  const sandbox = await sandboxFor('samples')
  sandbox.stop()
}

const setRun = (run: SamplesRun) => useSamplesRunStore.setState(run, true)
