import { Anchor, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { type AuthOutcome, type Invited, lookAtInvitation } from '#src/workspace/session/auth-api.ts'
import { beginAnew } from '#src/workspace/session/session.ts'
import { DoorFrame } from './DoorFrame.tsx'
import { JoinForm } from './JoinForm.tsx'

/** What a link of the first start or of an invitation opens. */
export function JoinPage({ token }: { token: string }) {
  const [looked, setLooked] = useState<AuthOutcome<Invited> | null>(null)
  useEffect(() => {
    // The link is as good as a password: it does not stay in the address bar or the history.
    history.replaceState(null, '', location.pathname)
    void lookAtInvitation(token).then(setLooked)
  }, [token])
  if (looked === null) return <DoorFrame title="Welcome"><Loader size="sm" aria-label="Loading" /></DoorFrame>
  if (!looked.ok) {
    return (
      <DoorFrame title="This link can not be used" lead={looked.message}>
        <Anchor href="/sign-in">Go to the sign-in</Anchor>
      </DoorFrame>
    )
  }
  const { email, role } = looked.value
  return (
    <DoorFrame
      title="Welcome"
      lead={email === null ? 'You are the first here: you become the admin of this Connector Studio.' : `You are invited as ${role === 'admin' ? 'an' : 'a'} ${role}. Choose a password to come in.`}
    >
      <JoinForm token={token} email={email} onJoined={() => beginAnew()} />
    </DoorFrame>
  )
}
