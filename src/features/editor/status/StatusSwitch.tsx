import { Tooltip } from '@mantine/core'
import { Square, SquareCheck } from 'lucide-react'
import { BarButton } from '#src/ui/BarButton.tsx'

type StatusSwitchProps = { label: string; explanation: string; isOn: boolean; onToggle: () => void }

/** A switch that this browser remembers. */
export function StatusSwitch({ label, explanation, isOn, onToggle }: StatusSwitchProps) {
  const Icon = isOn ? SquareCheck : Square
  return (
    <Tooltip label={explanation}>
      <BarButton aria-pressed={isOn} onClick={onToggle}>
        <Icon size={13} aria-hidden />
        {label}
      </BarButton>
    </Tooltip>
  )
}
