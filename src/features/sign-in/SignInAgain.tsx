import { Alert, Anchor, Button, Modal, Text } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { SignedIn } from '#src/graphql/session-store.ts'
import { beginAnew, resumeSession, useSession } from '#src/workspace/session/session.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { SingleSignOn } from './SingleSignOn.tsx'

/** Stands over everything once the session has ended; the same person goes on where they were. */
export function SignInAgain() {
  const session = useSession()
  return session.status === 'ended' ? <EndedDialog viewer={session.viewer} /> : null
}

function EndedDialog({ viewer }: { viewer: SignedIn }) {
  const [isSomebodyElse, setSomebodyElse] = useState(false)
  const resume = useCallback(async () => setSomebodyElse((await resumeSession()) === 'somebody-else'), [])
  useEffect(() => {
    // One may have signed in again in another tab.
    const look = () => void resume()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [resume])
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title="Your session has ended" size="sm" overlayProps={{ backgroundOpacity: 0.55, blur: 10 }}>
      <Text mb="sm">Sign in again to go on where you were. What you have not saved is still here.</Text>
      {isSomebodyElse && (
        <Alert color="yellow" role="alert" mb="sm" title="Somebody else is signed in in this browser">
          This page stays yours. <Button variant="default" mt={6} onClick={() => beginAnew()}>Go on as the other person</Button>
        </Alert>
      )}
      <PasswordForm email={viewer.email ?? undefined} onSignedIn={() => void resume()} />
      <SingleSignOn to="/signed-in" onLeave={(url) => void window.open(url, '_blank', 'noopener')} />
      <Anchor component="button" type="button" size="sm" mt="md" onClick={() => beginAnew('/sign-in')}>Sign in as somebody else</Anchor>
    </Modal>
  )
}
