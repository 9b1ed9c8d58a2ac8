import { notifications } from '@mantine/notifications'
import { showToast } from '#src/ui/toast.tsx'
import type { UndoStep } from '#src/workspace/draft-undo.ts'
import { undo } from '#src/workspace/edit-connector.ts'

/** Says what was done, with the way back in it, and the way to it where it stands elsewhere. */
export function offerUndo(connectorId: string, said: string, step: UndoStep | null, look?: () => void) {
  if (step === null) return
  const toIt = look === undefined ? [] : [{ label: 'Look at it', run: look, keeps: true }]
  showToast({ message: said, actions: [...toIt, { label: 'Undo', run: () => undo(connectorId, step) }] })
}

/** Says what happened, quietly. */
export const say = (message: string) => void notifications.show({ message, autoClose: Math.max(4000, message.length * 60) })
