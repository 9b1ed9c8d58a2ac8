import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { ConnectorState } from '#domain/connector.ts'
import { viewerNow } from '../../graphql/session-store.ts'

/** Connectors whose code may run by itself in this browser, and those of which somebody said no for now; `ownIds` are the versions that were made, saved or published here, `foreignIds` those that were made here of code that is not trusted. */
type Trusted = { handles: readonly string[]; ownIds: readonly string[]; foreignIds: readonly string[]; declined: readonly string[] }

const useTrusted = create<Trusted>()(
  persist((): Trusted => ({ handles: [], ownIds: [], foreignIds: [], declined: [] }), { name: 'studio-trusted-connectors', partialize: ({ handles, ownIds, foreignIds }) => ({ handles, ownIds, foreignIds, declined: [] }) }),
)

export const useTrustChange = () => useTrusted()
export const trustConnector = (handle: string) => useTrusted.setState(({ handles }) => ({ handles: [...new Set([...handles, handle])] }))
/** A person made or changed this version here: it stays theirs once it is published, when the server counts it among their drafts no more. */
export function noteOwnVersion(id: string) {
  if (!useTrusted.getState().ownIds.includes(id)) useTrusted.setState(({ ownIds }) => ({ ownIds: [...ownIds, id] }))
}
/** A person made this version here out of what somebody else wrote: it is theirs, its code is not. */
export const noteForeignVersion = (id: string) => useTrusted.setState(({ foreignIds }) => ({ foreignIds: [...foreignIds, id] }))
export const declineConnector = (handle: string) => useTrusted.setState(({ declined }) => ({ declined: [...declined, handle] }))

type Version = { id: string; handle: string; state: ConnectorState }

/** What ships with the product and what one made oneself runs by itself; of somebody else's code one is asked once. */
export function trustOf({ id, handle, state }: Version): 'trusted' | 'declined' | 'asks' {
  const { handles, ownIds, foreignIds, declined } = useTrusted.getState()
  const viewer = viewerNow()
  if (state === 'library' || viewer === null || viewer.permissions === null || handles.includes(handle)) return 'trusted'
  if (!foreignIds.includes(id) && (viewer.ownDraftIds.has(id) || ownIds.includes(id))) return 'trusted'
  return declined.includes(handle) ? 'declined' : 'asks'
}
