import { create } from 'zustand'
import { hiddenReport } from '#src/workspace/bench/hidden-report.ts'
import type { Runnable } from '#src/workspace/bench/run-request.ts'
import { noSecrets, secretsOf } from '#src/workspace/bench/run-secrets.ts'
import type { CodePlace, RunReport, RunRequest } from '#src/workers/lua-run/contract.ts'

/** A run that has ended, with all that it was given. */
export type FinishedRun = {
  request: RunRequest
  runnable: Runnable
  report: RunReport
  /** Where it hung, as a replay found out, if it was ended from outside. */
  hungAt?: CodePlace
  /** Which sample it judges; null where it ran on something typed that no sample keeps. */
  sampleId: string | null
  /** As they were typed. */
  given: { /** The sample that was chosen. */ chosenId: string | null; inputJson: string; recordedAnswersJson: string | null }
}
/** A run for people to see: dots stand in its report where it tells a secret, until they are asked for. What judges a run, keeps it or runs it again takes the truth. */
export type ShownRun = FinishedRun & { truth: FinishedRun; /** Those that are not to be seen. */ hidden: readonly string[] }

export function shownRun(truth: FinishedRun, areSecretsShown: boolean): ShownRun {
  const hidden = areSecretsShown ? noSecrets : secretsOf(truth.request)
  return { ...truth, report: hiddenReport(truth.report, hidden), truth, hidden }
}

/** The last run of a module; while one goes on, what the one before did is still looked at. */
export type BenchRun =
  | { status: 'none' }
  | { status: 'running'; before: FinishedRun | null }
  | { status: 'finished'; run: FinishedRun }
  /** It could not begin: the sample's texts can not be read, or the sandbox could not be loaded. */
  | { status: 'refused'; message: string; isToBeTriedAgain?: true; before: FinishedRun | null }

const useRuns = create<{ byModule: Readonly<Record<string, BenchRun>> }>(() => ({ byModule: {} }))

const none: BenchRun = { status: 'none' }
export const useBenchRun = (bench: string) => useRuns(({ byModule }) => byModule[bench] ?? none)
export const benchRun = (bench: string) => useRuns.getState().byModule[bench] ?? none
export const setBenchRun = (bench: string, run: BenchRun) => useRuns.setState(({ byModule }) => ({ byModule: { ...byModule, [bench]: run } }))

export function finishedRun(run: BenchRun): FinishedRun | null {
  switch (run.status) {
    case 'none':
      return null
    case 'finished':
      return run.run
    case 'running':
    case 'refused':
      return run.before
  }
}

/** What is shown beside a sample: of the run of another one only that it goes on, or why it could not begin. */
export function runBeside(run: BenchRun, sampleId: string | null): BenchRun {
  const isItsOwn = (finished: FinishedRun | null) => finished?.given.chosenId === sampleId
  if (run.status === 'none') return run
  if (run.status === 'finished') return isItsOwn(run.run) ? run : none
  return isItsOwn(run.before) ? run : { ...run, before: null }
}
