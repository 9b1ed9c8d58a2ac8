import { create } from 'zustand'

export type RoleName = 'reviewer' | 'designer' | 'admin'

/** Who works here. */
export type SignedIn = {
  id: string
  name: string
  email: string | null
  role: RoleName | null
  /** By action; null for a backend that knows no people, where everything is allowed. */
  permissions: Readonly<Record<string, { words: string; extent: 'all' | 'own' }>> | null
  /** The drafts that this person made, for what may be done to one's own only. */
  ownDraftIds: ReadonlySet<string>
}

export type Session =
  | { status: 'unknown' }
  | { status: 'failed'; message: string }
  | { status: 'stranger' }
  | { status: 'signed-in'; viewer: SignedIn }
  /** It was signed in: requests wait until the same person is again. */
  | { status: 'ended'; viewer: SignedIn }

export const useSessionStore = create<{ session: Session }>(() => ({ session: { status: 'unknown' } }))

export const useSession = () => useSessionStore((store) => store.session)
export const setSession = (session: Session) => useSessionStore.setState({ session })

/** Null before anybody has signed in. */
export function viewerNow(): SignedIn | null {
  const { session } = useSessionStore.getState()
  return session.status === 'signed-in' || session.status === 'ended' ? session.viewer : null
}

/** The server knows nobody by our cookie, or knows somebody else. */
export function reportUnauthenticated() {
  const { session } = useSessionStore.getState()
  if (session.status === 'signed-in') setSession({ ...session, status: 'ended' })
}

/** Resolves at once unless the session has ended, else when the person is back. */
export function untilSignedIn(): Promise<void> {
  if (useSessionStore.getState().session.status !== 'ended') return Promise.resolve()
  return new Promise((resolve) => {
    const stop = useSessionStore.subscribe(({ session }) => {
      if (session.status === 'ended') return
      stop()
      resolve()
    })
  })
}
