import { Button, Tooltip } from '@mantine/core'
import { Eye, EyeOff } from 'lucide-react'
import { toggleLive, useIsLive } from '#src/workspace/bench/auto-run-store.ts'

/** Whether both versions run by themselves; the same switch as in the editor. */
export function ValuesToggle() {
  const isLive = useIsLive()
  const Icon = isLive ? Eye : EyeOff
  return (
    <Tooltip label={isLive ? 'Both versions run on the sample, in the sandbox; click to stop that' : 'Run both versions on a sample and show values beside the lines'}>
      <Button variant="subtle" color="gray" size="compact-xs" aria-pressed={isLive} leftSection={<Icon size={13} aria-hidden />} onClick={toggleLive}>
        {isLive ? 'Live values' : 'Live values off'}
      </Button>
    </Tooltip>
  )
}
