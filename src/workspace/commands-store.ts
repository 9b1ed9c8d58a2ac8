import { useEffect } from 'react'
import { create } from 'zustand'

/** Something a person can do now; the palette lists it, `shortcut` is shown beside it. */
export type Command = {
  id: string
  label: string
  group: string
  shortcut?: string
  /** Why it can not be done now; it is listed all the same. */
  disabledReason?: string
  /** There are many like it: it is listed only when something is typed. */
  isFoundOnly?: true
  run: () => void
}

type Commands = { byOwner: Record<string, readonly Command[]> }

const useCommandStore = create<Commands>(() => ({ byOwner: {} }))

/** Offers commands as long as the component is shown. Memoize the list. */
export function useCommands(owner: string, commands: readonly Command[]) {
  useEffect(() => {
    useCommandStore.setState(({ byOwner }) => ({ byOwner: { ...byOwner, [owner]: commands } }))
    return () => useCommandStore.setState(({ byOwner: { [owner]: _gone, ...others } }) => ({ byOwner: others }))
  }, [owner, commands])
}

export const useOfferedCommands = () => useCommandStore((store) => store.byOwner)
