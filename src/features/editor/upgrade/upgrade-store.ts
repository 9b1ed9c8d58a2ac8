import { create } from 'zustand'
import { findSourceUpgrade, type SourceUpgrade, sourceName } from '#src/workspace/lifecycle/source-upgrade.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { showToast } from '#src/ui/toast.tsx'
import { say } from '../notices/undo-notice.tsx'

type OpenUpgrade = SourceUpgrade & { connectorId: string }

const useStore = create<{ open: OpenUpgrade | null; isLooking: boolean }>(() => ({ open: null, isLooking: false }))

export const useOpenUpgrade = (connectorId: string) => useStore(({ open }) => (open?.connectorId === connectorId ? open : null))
export const useIsLookingForUpgrade = () => useStore(({ isLooking }) => isLooking)

export const closeUpgrade = () => useStore.setState({ open: null })

/** Looks for what is new in the source of a clone, and shows what comes of it; a second click meanwhile does nothing. */
export async function openUpgrade(connectorId: string): Promise<void> {
  if (useStore.getState().isLooking) return
  useStore.setState({ isLooking: true })
  const found = await findSourceUpgrade(connectorId)
  useStore.setState({ isLooking: false })
  // Left meanwhile.
  if (draftById(connectorId) === null) return
  switch (found.status) {
    case 'found':
      return useStore.setState({ open: { connectorId, ...found.upgrade } })
    case 'nothing new':
      return say(`The draft holds all that is new in ${sourceName(found)}.`)
    case 'no source':
      return say('This connector was not cloned from another one, or that one is gone.')
    case 'failed':
      return showToast({ message: found.message, tone: 'error' })
  }
}
