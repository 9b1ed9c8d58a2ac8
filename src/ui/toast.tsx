import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'

type ToastAction = { label: string; run: () => void; /** The word stays in sight for what else it offers. */ keeps?: boolean }
type Toast = { message: string; tone?: 'plain' | 'error'; actions?: readonly ToastAction[]; /** Until it is dismissed, for what nobody may miss. */ stays?: boolean; /** It takes the place of what was said under the same one. */ id?: string }

/** A short word about what has happened; long enough in sight to take it back. */
export function showToast({ message, tone = 'plain', actions = [], stays = false, id: given }: Toast) {
  if (given !== undefined) hideToast(given)
  const id = notifications.show({
    ...(given !== undefined && { id: given }),
    color: tone === 'error' ? 'red' : 'ink',
    autoClose: !stays && (actions.length === 0 ? 5_000 : 20_000),
    closeButtonProps: { 'aria-label': 'Dismiss' },
    message: (
      <Group justify="space-between" gap="sm" wrap="nowrap">
        {/* An address has no place to break, and would push the buttons out. */}
        <Text style={{ overflowWrap: 'anywhere' }}>{message}</Text>
        {actions.map(({ label, run, keeps = false }) => (
          <Button
            key={label}
            variant="light"
            // Its label is cut otherwise, beside two lines.
            flex="none"
            onClick={() => {
              if (!keeps) notifications.hide(id)
              run()
            }}
          >
            {label}
          </Button>
        ))}
      </Group>
    ),
  })
}

export const hideToast = (id: string) => void notifications.hide(id)
