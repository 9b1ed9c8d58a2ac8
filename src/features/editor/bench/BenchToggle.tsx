import { Button, Tooltip } from '@mantine/core'
import { Play } from 'lucide-react'
import { modKey } from '../keys.ts'
import { toggleBench, useIsBenchOpen } from '#src/workspace/bench/bench-view-store.ts'

/** Shows and hides the Run panel. */
export function BenchToggle() {
  const isOpen = useIsBenchOpen()
  return (
    <Tooltip label={`${isOpen ? 'Hide' : 'Show'} the Run panel (${modKey('Alt+R')})`}>
      <Button variant={isOpen ? 'light' : 'subtle'} color="gray" size="compact-xs" aria-pressed={isOpen} leftSection={<Play size={13} aria-hidden />} onClick={toggleBench}>Run panel</Button>
    </Tooltip>
  )
}
