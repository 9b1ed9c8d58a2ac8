import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'

type Toast = { message: string; tone?: 'plain' | 'error'; action?: { label: string; run: () => void }; /** Until it is dismissed, for what nobody may miss. */ stays?: boolean }

/** A short word about what has happened; long enough in sight to take it back. */
export function showToast({ message, tone = 'plain', action, stays = false }: Toast) {
  const id = notifications.show({
    color: tone === 'error' ? 'red' : 'ink',
    autoClose: !stays && (action === undefined ? 5_000 : 20_000),
    closeButtonProps: { 'aria-label': 'Dismiss' },
    message: (
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text>{message}</Text>
        {action !== undefined && (
          <Button
            variant="light"
            // Its label is cut otherwise, beside two lines.
            flex="none"
            onClick={() => {
              notifications.hide(id)
              action.run()
            }}
          >
            {action.label}
          </Button>
        )}
      </Group>
    ),
  })
}
