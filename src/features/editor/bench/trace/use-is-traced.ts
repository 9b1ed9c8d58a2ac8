import { useBenchTab, useIsBenchOpen } from '#src/workspace/bench/bench-view-store.ts'
import { useTraceStop } from './trace-store.ts'

/** Whether a moment of a run is looked at: values of any other moment would contradict it. */
export function useIsTraced(): boolean {
  const isOpen = useIsBenchOpen()
  const tab = useBenchTab()
  return useTraceStop() !== null && isOpen && tab === 'trace'
}
