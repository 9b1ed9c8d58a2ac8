import { Button, Group, Modal, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { isDirty } from '#src/workspace/draft.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { CopyMine } from './CopyMine.tsx'

/** Asks before changes are left behind that this browser could not keep. In every other case they are simply there again. */
export function LeaveDialog({ connectorId }: { connectorId: string }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && wouldBeLost(connectorId),
    // The keeper of drafts asks when the page itself is left.
    enableBeforeUnload: false,
    withResolver: true,
  })
  const isBlocked = blocker.status === 'blocked'
  return (
    <Modal opened={isBlocked} onClose={() => blocker.reset?.()} title="Your changes would be lost" closeButtonProps={{ 'aria-label': 'Close' }} transitionProps={{ duration: 0 }}>
      <Text>This browser could not keep them, and they are not saved.</Text>
      <Group justify="flex-end" gap="xs" mt="md">
        <CopyMine connectorId={connectorId} />
        <Button variant="default" onClick={() => blocker.proceed?.()}>Leave all the same</Button>
        <Button onClick={() => blocker.reset?.()}>Stay</Button>
      </Group>
    </Modal>
  )
}

function wouldBeLost(connectorId: string): boolean {
  const draft = draftById(connectorId)
  return draft !== null && draft.keeping.status === 'failed' && isDirty(draft)
}
