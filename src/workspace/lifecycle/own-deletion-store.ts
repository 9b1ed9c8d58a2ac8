import { create } from 'zustand'

/** What this person deleted or brought back last: a list goes to its neighbour, or back to it. */
export type OwnDeletion = { connectorId: string; isBack: boolean }

const useDeletion = create<{ last: OwnDeletion | null }>(() => ({ last: null }))

export const useOwnDeletion = () => useDeletion((store) => store.last)
export const noteDeleted = (connectorId: string) => useDeletion.setState({ last: { connectorId, isBack: false } })
export const noteRestored = (connectorId: string) => useDeletion.setState({ last: { connectorId, isBack: true } })
