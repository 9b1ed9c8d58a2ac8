import { Button } from '@mantine/core'
import { Outlet, useMatches, useNavigate } from '@tanstack/react-router'
import { PlugZap } from 'lucide-react'
import { useEffect } from 'react'
import { Blank } from '../ui/Blank.tsx'
import { startSession, useSession } from '../workspace/session/session.ts'
import { AppFrame } from './AppFrame.tsx'

/** The pages by which one comes in stand alone; everything else is for who is signed in. */
const doors = new Set<string>(['/sign-in', '/welcome', '/invitation', '/signed-in'])

export function RootFrame() {
  // By what is shown, not by where a navigation is on its way to.
  const isDoor = useMatches({ select: (matches) => doors.has(matches.at(-1)?.fullPath ?? '') })
  return isDoor ? <Outlet /> : <SignedInFrame />
}

function SignedInFrame() {
  const session = useSession()
  useEffect(() => void startSession(), [])
  switch (session.status) {
    case 'unknown':
      return null
    case 'failed':
      return (
        <Blank title="The studio can not be opened" icon={<PlugZap size={28} aria-hidden />} role="alert" actions={<Button onClick={() => void startSession()}>Try again</Button>}>
          {session.message} What you have not saved is kept in this browser.
        </Blank>
      )
    case 'stranger':
      return <ToSignIn />
    case 'signed-in':
    case 'ended':
      return <AppFrame />
  }
}

/** Leaves once, noting where one wanted to go. */
function ToSignIn() {
  const navigate = useNavigate()
  useEffect(() => void navigate({ to: '/sign-in', search: { to: `${location.pathname}${location.search}` }, replace: true }), [navigate])
  return null
}
