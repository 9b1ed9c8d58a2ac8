import { create } from 'zustand'
import type { Stop } from '#src/workers/lua-run/contract.ts'
import { sandboxFor } from '#src/workspace/bench/sandbox.ts'
import type { FinishedRun } from '../run-store.ts'

/** A run that is looked at moment by moment; each stop is a replay on the same answers. */
type Trace = {
  run: FinishedRun | null
  /** The line event that is shown or on its way, from one. */
  event: number
  stop: Stop | null
  expressions: readonly string[]
}

const useTraceStore = create<Trace>(() => ({ run: null, event: 1, stop: null, expressions: [] }))

export const useTrace = () => useTraceStore()
export const useTraceStop = () => useTraceStore(({ stop }) => stop)

/** Goes to a moment of a run: before its k-th line. */
export async function traceTo(run: FinishedRun, event: number): Promise<void> {
  const { expressions } = useTraceStore.getState()
  const to = Math.max(1, Math.min(run.report.lineEvents, event))
  useTraceStore.setState({ run, event: to })
  const sandbox = await sandboxFor('trace')
  const report = await sandbox.run({ ...run.request, stopAt: to, expressions: [...expressions] })
  const isWanted = useTraceStore.getState().event === to && useTraceStore.getState().run === run
  if (isWanted) useTraceStore.setState({ stop: report.stop })
}

export function watchExpressions(run: FinishedRun, expressions: readonly string[]) {
  useTraceStore.setState({ expressions })
  void traceTo(run, useTraceStore.getState().event)
}

export const closeTrace = () => useTraceStore.setState({ run: null, event: 1, stop: null })
