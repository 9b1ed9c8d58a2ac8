import { Text } from '@mantine/core'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useCapabilities } from '#src/graphql/capabilities.ts'
import { deleteConnector, restoreConnector } from '#src/workspace/lifecycle/change-connector.ts'
import { problemOfWhole } from '#src/workspace/lifecycle/change-outcome.ts'
import { FormDialog } from '#src/ui/FormDialog.tsx'
import { showToast } from '#src/ui/toast.tsx'
import type { LifecycleSource } from './source-query.ts'
import { useChange } from './use-change.ts'
import { WithSource } from './WithSource.tsx'

type DeleteDraftProps = { connectorId: string; onClose: () => void }

/** Deletes at once and offers to take it back; where the backend can not restore, it asks first. */
export function DeleteDraft({ connectorId, onClose }: DeleteDraftProps) {
  const capabilities = useCapabilities()
  if (capabilities?.has('RESTORE_CONNECTOR')) return <DeleteAtOnce connectorId={connectorId} onClose={onClose} />
  return (
    <WithSource connectorId={connectorId} title="Delete" onClose={onClose}>
      {(source) => <DeleteQuestion source={source} onClose={onClose} />}
    </WithSource>
  )
}

function DeleteAtOnce({ connectorId, onClose }: DeleteDraftProps) {
  const leaveEditor = useLeaveEditor(connectorId)
  const hasStarted = useRef(false)
  useEffect(() => {
    if (hasStarted.current) return
    hasStarted.current = true
    onClose()
    void deleteWithUndo(connectorId, leaveEditor)
  }, [connectorId, onClose, leaveEditor])
  return null
}

async function deleteWithUndo(connectorId: string, onDeleted: () => void) {
  const outcome = await deleteConnector(connectorId)
  if (outcome.status !== 'done') return showToast({ tone: 'error', message: problemOfWhole(outcome, []) ?? 'It could not be deleted.' })
  onDeleted()
  const { name, version } = outcome.value
  showToast({ message: `${name} v${version} is deleted.`, actions: [{ label: 'Undo', run: () => void restore(connectorId) }] })
}

async function restore(connectorId: string) {
  const outcome = await restoreConnector(connectorId)
  if (outcome.status !== 'done') return showToast({ tone: 'error', message: problemOfWhole(outcome, []) ?? 'It could not be brought back.' })
  showToast({ message: `${outcome.value.name} v${outcome.value.version} is back.` })
}

function DeleteQuestion({ source, onClose }: { source: LifecycleSource; onClose: () => void }) {
  const leaveEditor = useLeaveEditor(source.id)
  const { outcome, isBusy, run } = useChange(() => {
    onClose()
    leaveEditor()
    showToast({ message: `${source.name} v${source.version} is deleted.` })
  })
  return (
    <FormDialog title={`Delete ${source.name} v${source.version}?`} submitLabel="Delete" isBusy={isBusy} problem={problemOfWhole(outcome, [])} onClose={onClose} onSubmit={() => run(deleteConnector(source.id))}>
      <Text>This draft was never published. It can not be brought back.</Text>
    </FormDialog>
  )
}

/** Nobody stays in the editor of what is gone. */
function useLeaveEditor(connectorId: string) {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  return () => {
    if (pathname === `/connectors/${connectorId}`) void navigate({ to: '/' })
  }
}
