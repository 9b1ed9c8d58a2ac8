import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { UndoStep } from '#src/workspace/draft-undo.ts'
import { undo } from '#src/workspace/edit-connector.ts'

/** Says what was done, with the way back in it. */
export function offerUndo(connectorId: string, said: string, step: UndoStep | null) {
  if (step === null) return
  const id = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <span>{said}</span>
        <Button variant="subtle" size="compact-xs" onClick={takeBack}>Undo</Button>
      </Group>
    ),
  })
  function takeBack() {
    if (step !== null) undo(connectorId, step)
    notifications.hide(id)
  }
}

/** Says what happened, quietly. */
export const say = (message: string) => void notifications.show({ message, autoClose: 4000 })
