import { Lock } from 'lucide-react'
import { useRefusal } from '#src/workspace/session/permissions.ts'
import { Blank } from '#src/ui/Blank.tsx'
import classes from './AuditPage.module.css'
import { AuditRecords } from './AuditRecords.tsx'
import { AuditSearchForm } from './AuditSearchForm.tsx'

/** Who changed what, newest first. */
export function AuditPage() {
  const refusal = useRefusal('audit.read')
  if (refusal !== null) return <Blank title="This page is for admins" icon={<Lock size={28} aria-hidden />}>{refusal}</Blank>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is reached by the keyboard
    <div className={classes.page} role="region" aria-label="Audit" tabIndex={0}>
      <title>Audit – Connector Studio</title>
      <div className={classes.inner}>
        <div className={classes.head}>
          <h1 className={classes.title}>Audit</h1>
          <AuditSearchForm />
        </div>
        <AuditRecords />
      </div>
    </div>
  )
}
