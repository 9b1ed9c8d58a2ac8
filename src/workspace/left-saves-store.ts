import { create } from 'zustand'
import type { SaveOutcome } from './save-connector.ts'

/** What came of a save whose editor was left before it was answered. */
export type LeftSave = { connectorId: string; name: string; status: SaveOutcome['status'] }

const useStore = create<{ last: LeftSave | null }>(() => ({ last: null }))

export const useLastLeftSave = () => useStore(({ last }) => last)
export const tellLeftSave = (last: LeftSave) => useStore.setState({ last })
