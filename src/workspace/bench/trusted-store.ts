import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { ConnectorState } from '#domain/connector.ts'
import { viewerNow } from '../../graphql/session-store.ts'

/** Connectors whose code may run by itself in this browser, and those of which somebody said no for now; `ownIds` are the versions that were made, saved or published here. */
type Trusted = { handles: readonly string[]; ownIds: readonly string[]; declined: readonly string[] }

const useTrusted = create<Trusted>()(
  persist((): Trusted => ({ handles: [], ownIds: [], declined: [] }), { name: 'studio-trusted-connectors', partialize: ({ handles, ownIds }) => ({ handles, ownIds, declined: [] }) }),
)

export const useTrustChange = () => useTrusted()
export const trustConnector = (handle: string) => useTrusted.setState(({ handles }) => ({ handles: [...new Set([...handles, handle])] }))
/** A person made or changed this version here: it stays theirs once it is published, when the server counts it among their drafts no more. */
export function noteOwnVersion(id: string) {
  if (!useTrusted.getState().ownIds.includes(id)) useTrusted.setState(({ ownIds }) => ({ ownIds: [...ownIds, id] }))
}
export const declineConnector = (handle: string) => useTrusted.setState(({ declined }) => ({ declined: [...declined, handle] }))

/** What ships with the product and what one made oneself runs by itself; of somebody else's code one is asked once. */
export function trustOf({ id, handle, state }: { id: string; handle: string; state: ConnectorState }): 'trusted' | 'declined' | 'asks' {
  const { handles, ownIds, declined } = useTrusted.getState()
  const viewer = viewerNow()
  if (state === 'library' || viewer === null || viewer.permissions === null || viewer.ownDraftIds.has(id) || ownIds.includes(id) || handles.includes(handle)) return 'trusted'
  return declined.includes(handle) ? 'declined' : 'asks'
}
