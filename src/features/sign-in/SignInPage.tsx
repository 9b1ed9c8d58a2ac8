import { Alert } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { beginAnew, startSession, useSession } from '#src/workspace/session/session.ts'
import { DoorFrame } from './DoorFrame.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { SingleSignOn } from './SingleSignOn.tsx'

const route = getRouteApi('/sign-in')

const reasons: Record<string, string> = {
  disabled: 'This account is disabled. An admin can enable it again.',
  account_not_linked: 'Somebody with this e-mail address signs in by password here, and the provider has not verified the address.',
  access_denied: 'The sign-in was cancelled.',
}

/** Where everybody comes in. */
export function SignInPage() {
  const { to, error } = route.useSearch()
  const session = useSession()
  useEffect(() => void startSession(), [])
  useEffect(() => {
    if (session.status === 'signed-in') beginAnew(to)
  }, [session, to])
  return (
    <DoorFrame title="Sign in">
      {error !== undefined && <Alert color="red" role="alert" mb="md">{reasons[error] ?? 'The sign-in did not succeed. Try again, or ask an admin.'}</Alert>}
      <PasswordForm onSignedIn={() => beginAnew(to)} />
      <SingleSignOn to={to} />
    </DoorFrame>
  )
}
