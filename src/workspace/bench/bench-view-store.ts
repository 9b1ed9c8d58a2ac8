import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { isNarrow, useIsNarrow } from '../narrow-window.ts'

export type BenchTab = 'input' | 'result' | 'logs' | 'http' | 'store' | 'events' | 'trace'

/** How the person likes the Run panel, remembered in this browser, and whether the problems lie over it. */
type BenchView = {
  isOpen: boolean
  /** Below the script there is room for one of the two: the problems are in front. */
  areProblemsOpen: boolean
  dock: 'below' | 'right'
  tab: BenchTab
}

const useView = create<BenchView>()(
  persist((): BenchView => ({ isOpen: false, areProblemsOpen: false, dock: 'below', tab: 'input' }), {
    name: 'studio-bench-view',
    partialize: ({ isOpen, dock, tab }) => ({ isOpen, dock, tab }),
  }),
)

/** Where the Run panel is: a narrow window has room for it only below. */
const benchSide = () => (isNarrow() ? 'below' : useView.getState().dock)
export function useBenchSide(): BenchView['dock'] {
  const dock = useView((view) => view.dock)
  return useIsNarrow() ? 'below' : dock
}

const isBenchSeen = ({ isOpen, areProblemsOpen }: BenchView, side: BenchView['dock']) => isOpen && !(areProblemsOpen && side === 'below')

/** Whether the Run panel is seen, beside a part that has one. */
export function useIsBenchOpen(): boolean {
  const side = useBenchSide()
  return useView((view) => isBenchSeen(view, side))
}
export const openBench = () => useView.setState(benchSide() === 'below' ? { isOpen: true, areProblemsOpen: false } : { isOpen: true })
export const closeBench = () => useView.setState({ isOpen: false })
export const toggleBench = () => (isBenchSeen(useView.getState(), benchSide()) ? closeBench() : openBench())

export const useAreProblemsOpen = () => useView((view) => view.areProblemsOpen)
export const openProblems = () => useView.setState({ areProblemsOpen: true })
/** The panel that they are in goes as a whole. */
export const closeProblems = () => useView.setState(benchSide() === 'below' ? { isOpen: false, areProblemsOpen: false } : { areProblemsOpen: false })
export const toggleProblems = () => (useView.getState().areProblemsOpen ? closeProblems() : openProblems())

/** It stays in sight where it goes. */
export const setBenchDock = (dock: BenchView['dock']) => useView.setState(dock === 'below' ? { dock, areProblemsOpen: false } : { dock })
export const useBenchTab = () => useView((view) => view.tab)
export const showBenchTab = (tab: BenchTab) => useView.setState({ tab })
export const shownBenchTab = () => useView.getState().tab
