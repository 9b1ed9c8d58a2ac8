import { useMemo } from 'react'
import { groundOf } from '#src/workspace/samples/sample-run.ts'
import type { Bench } from './bench.ts'
import type { BenchInput } from './bench-input.ts'
import { type BenchRun, finishedRun } from './run-store.ts'
import { useRunnable } from './samples/use-sample-states.ts'

/** Whether a run is of another input, other answers or other code than those that stand beside it. */
export function useIsEarlier({ connectorId, place }: Bench, { inputJson, recordedAnswersJson }: BenchInput, shown: BenchRun): boolean {
  const runnable = useRunnable(connectorId)
  const run = finishedRun(shown)
  return useMemo(() => {
    if (run === null) return false
    if (run.given.inputJson !== inputJson || run.given.recordedAnswersJson !== recordedAnswersJson) return true
    return groundOf(run.runnable, place, run.given) !== groundOf(runnable, place, run.given)
  }, [run, runnable, place, inputJson, recordedAnswersJson])
}
