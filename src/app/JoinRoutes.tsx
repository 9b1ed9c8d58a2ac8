import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { JoinPage } from '../features/sign-in/JoinPage.tsx'

const welcome = getRouteApi('/welcome')
const invitation = getRouteApi('/invitation')

export const WelcomeRoute = () => <Join token={welcome.useSearch().token} />
export const InvitationRoute = () => <Join token={invitation.useSearch().token} />

/** The page takes the token out of the address: the first one stays. */
function Join({ token }: { token: string }) {
  const [first] = useState(token)
  return <JoinPage token={first} />
}
