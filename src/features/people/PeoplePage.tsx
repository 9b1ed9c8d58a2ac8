import { Lock } from 'lucide-react'
import { useRefusal } from '#src/workspace/session/permissions.ts'
import { Blank } from '#src/ui/Blank.tsx'
import { Invitations } from './Invitations.tsx'
import { People } from './People.tsx'
import classes from './PeoplePage.module.css'
import { ServiceTokens } from './ServiceTokens.tsx'

/** Who may come in, and by what. */
export function PeoplePage() {
  const refusal = useRefusal('people.manage')
  if (refusal !== null) return <Blank title="This page is for admins" icon={<Lock size={28} aria-hidden />}>{refusal}</Blank>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is reached by the keyboard
    <div className={classes.page} role="region" aria-label="People and service tokens" tabIndex={0}>
      <title>People – Connector Studio</title>
      <div className={classes.inner}>
        <h1 className={classes.title}>People and service tokens</h1>
        <People />
        <Invitations />
        <ServiceTokens />
      </div>
    </div>
  )
}
