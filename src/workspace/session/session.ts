import { setSession, useSessionStore, viewerNow } from '../../graphql/session-store.ts'
import { askViewer } from './ask-viewer.ts'

export { useSession } from '../../graphql/session-store.ts'

let asking: Promise<void> | null = null

/** Finds out who is signed in, when the page opens; asked by several at once, it asks once. */
export function startSession(): Promise<void> {
  if (useSessionStore.getState().session.status === 'signed-in') return Promise.resolve()
  asking ??= askViewer().then(setSession).finally(() => (asking = null))
  return asking
}

export type Return = 'same' | 'nobody' | 'somebody-else'

/** After a session has ended: the same person goes on where they were, for anybody else the page begins anew. */
export async function resumeSession(): Promise<Return> {
  const before = viewerNow()
  const now = await askViewer()
  if (now.status !== 'signed-in') return 'nobody'
  if (now.viewer.id !== before?.id) return 'somebody-else'
  // With another role other things can be done; unsaved text is in the browser's storage and comes back.
  if (now.viewer.role !== before.role) location.reload()
  setSession(now)
  return 'same'
}

/** Everything the page holds belongs to somebody else: it starts from nothing. */
export const beginAnew = (to = '/') => location.assign(to)

export function noteOwnDraft(id: string) {
  const { session } = useSessionStore.getState()
  if (session.status !== 'signed-in') return
  setSession({ ...session, viewer: { ...session.viewer, ownDraftIds: new Set([...session.viewer.ownDraftIds, id]) } })
}
