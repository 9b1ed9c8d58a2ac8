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
  if (looked === null) return <DoorFrame title="Welcome"><Loader size="sm" role="status" aria-label="Loading" /></DoorFrame>
  if (!looked.ok) {
    return (
      <DoorFrame title="This link can not be used" lead={looked.message}>
        <Anchor href="/sign-in">Go to the sign-in</Anchor>
      </DoorFrame>
    )
  }
  return (
    <DoorFrame title={looked.value.isForPassword ? 'A new password' : 'Welcome'} lead={leadOf(looked.value)}>
      <JoinForm token={token} invited={looked.value} onJoined={() => beginAnew()} />
    </DoorFrame>
  )
}

function leadOf({ email, role, isForPassword }: Invited): string {
  if (isForPassword) return 'Choose it to come in. You are signed out wherever you came in by the old one.'
  if (email === null) return 'You are the first here: you become the admin of this Connector Studio.'
  return `You are invited as ${role === 'admin' ? 'an' : 'a'} ${role}. Choose a password to come in.`
}
