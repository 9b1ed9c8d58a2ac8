import { ActionIcon, Tooltip } from '@mantine/core'
import { KeyRound } from 'lucide-react'

/** Whether what runs did is shown with the secrets of the config. */
export function SecretsSwitch({ areShown, onToggle }: { areShown: boolean; onToggle: () => void }) {
  return (
    <Tooltip label={areShown ? 'Hide the secrets of the config' : 'Show the secrets of the config in what runs did'}>
      <ActionIcon size="sm" variant={areShown ? 'filled' : 'subtle'} aria-pressed={areShown} aria-label="Show secrets" onClick={onToggle}><KeyRound size={13} aria-hidden /></ActionIcon>
    </Tooltip>
  )
}
