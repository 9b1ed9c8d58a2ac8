import { create } from 'zustand'

/** Whether the code of the sandbox, which arrives with the first run, is away; `returns` counts how often it came after all. */
type Presence = { state: 'fine' | 'missing' | 'trying'; returns: number }

const usePresence = create<Presence>(() => ({ state: 'fine', returns: 0 }))

export const useIsSandboxTried = () => usePresence(({ state }) => state === 'trying')
export const useSandboxReturns = () => usePresence(({ returns }) => returns)
export const onSandboxReturn = (act: () => void) => usePresence.subscribe(({ returns }, before) => returns !== before.returns && act())

export const isSandboxMissing = () => usePresence.getState().state === 'missing'
export const noteTry = () => usePresence.setState({ state: 'trying' })
export const noteMissing = () => usePresence.setState({ state: 'missing' })
export const noteLoaded = () => usePresence.setState(({ state, returns }) => (state === 'fine' ? {} : { state: 'fine', returns: returns + 1 }))
