import { Lock } from 'lucide-react'
import { useRefusal } from '#src/workspace/session/permissions.ts'
import { useSession } from '#src/workspace/session/session.ts'
import { Blank } from '#src/ui/Blank.tsx'
import { DeletedDrafts } from './DeletedDrafts.tsx'
import classes from './DeletedPage.module.css'

/** Where a deleted draft waits to be brought back. */
export function DeletedPage() {
  const refusal = useRefusal('connectors.discard')
  const session = useSession()
  if (refusal !== null) return <Blank title="This page is for designers and admins" icon={<Lock size={28} aria-hidden />}>{refusal}</Blank>
  const isOwnOnly = session.status === 'signed-in' && session.viewer.permissions?.['connectors.discard']?.extent === 'own'
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is reached by the keyboard
    <div className={classes.page} role="region" aria-label="Deleted drafts" tabIndex={0}>
      <title>Deleted drafts – Connector Studio</title>
      <div className={classes.inner}>
        <h1 className={classes.title}>Deleted drafts</h1>
        <p className={classes.lead}>A deleted draft can be restored for 30 days, with all its revisions.{isOwnOnly && ' You see those that you made.'}</p>
        <DeletedDrafts />
      </div>
    </div>
  )
}
