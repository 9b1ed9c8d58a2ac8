import { create } from 'zustand'

/** The problem that someone went to last. */
const useShown = create<{ key: string | null }>(() => ({ key: null }))

export const useShownProblem = () => useShown(({ key }) => key)
export const shownProblem = () => useShown.getState().key
export const markShown = (key: string) => useShown.setState({ key })
