import { create } from 'zustand'

/** Whether the panel is shown, and the problem that someone went to last. */
const useView = create<{ isOpen: boolean; shown: string | null }>(() => ({ isOpen: false, shown: null }))

export const useIsProblemsOpen = () => useView((view) => view.isOpen)
export const toggleProblems = () => useView.setState(({ isOpen }) => ({ isOpen: !isOpen }))
export const closeProblems = () => useView.setState({ isOpen: false })
export const useShownProblem = () => useView((view) => view.shown)
export const shownProblem = () => useView.getState().shown
export const markShown = (shown: string) => useView.setState({ shown })
