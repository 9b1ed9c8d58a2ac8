import { closeLifecycleDialog, useLifecycleStep } from '#src/workspace/lifecycle-store.ts'
import { CloneDialog } from './CloneDialog.tsx'
import { CreateDialog } from './CreateDialog.tsx'
import { DeleteDraft } from './DeleteDraft.tsx'
import { NewVersionDialog } from './NewVersionDialog.tsx'
import { PublishDialog } from './PublishDialog.tsx'

/** The dialog that somebody has opened, over whichever screen. */
export function LifecycleDialogs() {
  const step = useLifecycleStep()
  switch (step?.kind) {
    case undefined:
      return null
    case 'create':
      return <CreateDialog onClose={closeLifecycleDialog} />
    case 'clone':
      return <CloneDialog connectorId={step.connectorId} onClose={closeLifecycleDialog} />
    case 'new-version':
      return <NewVersionDialog connectorId={step.connectorId} onClose={closeLifecycleDialog} />
    case 'publish':
      return <PublishDialog connectorId={step.connectorId} onClose={closeLifecycleDialog} />
    case 'delete':
      return <DeleteDraft connectorId={step.connectorId} onClose={closeLifecycleDialog} />
  }
}
