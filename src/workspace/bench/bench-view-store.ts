import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export type BenchTab = 'input' | 'result' | 'logs' | 'http' | 'store' | 'events' | 'trace'

/** How the person likes the Run panel; remembered in this browser. */
type BenchView = {
  isOpen: boolean
  dock: 'below' | 'right'
  tab: BenchTab
}

const useView = create<BenchView>()(persist((): BenchView => ({ isOpen: false, dock: 'below', tab: 'input' }), { name: 'studio-bench-view' }))

export const useIsBenchOpen = () => useView((view) => view.isOpen)
export const isBenchOpen = () => useView.getState().isOpen
export const openBench = () => useView.setState({ isOpen: true })
export const closeBench = () => useView.setState({ isOpen: false })
export const useBenchDock = () => useView((view) => view.dock)
export const setBenchDock = (dock: BenchView['dock']) => useView.setState({ dock })
export const useBenchTab = () => useView((view) => view.tab)
export const showBenchTab = (tab: BenchTab) => useView.setState({ tab })
export const shownBenchTab = () => useView.getState().tab
