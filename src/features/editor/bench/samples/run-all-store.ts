import { create } from 'zustand'
import type { ModulePlace } from '#src/workspace/module-edits.ts'

/** Whether the samples are looked at as a whole, and of which module first; null: of the whole connector. */
type RunAll = { opened: { place: ModulePlace | null } | null }

const useRunAll = create<RunAll>(() => ({ opened: null }))

export const useOpenedRunAll = () => useRunAll(({ opened }) => opened)
export const openRunAll = (place: ModulePlace | null) => useRunAll.setState({ opened: { place } })
export const closeRunAll = () => useRunAll.setState({ opened: null })
