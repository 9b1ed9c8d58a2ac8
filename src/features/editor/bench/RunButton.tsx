import { Button, Tooltip } from '@mantine/core'
import { Play, Square } from 'lucide-react'
import { modKey } from '../keys.ts'
import type { Bench } from './bench.ts'
import { benchKey } from '#src/workspace/bench/chosen-sample-store.ts'
import { runNow, stopRun } from './run-now.ts'
import { useBenchRun } from './run-store.ts'

/** Runs the module; while it runs, stops it. */
export function RunButton({ connectorId, place }: Bench) {
  const run = useBenchRun(benchKey(connectorId, place))
  if (run.status === 'running') return <Button size="compact-xs" variant="default" leftSection={<Square size={12} aria-hidden />} onClick={stopRun}>Stop</Button>
  return (
    <Tooltip label={`Run the module (${modKey('Enter')})`}>
      <Button size="compact-xs" leftSection={<Play size={12} aria-hidden />} aria-keyshortcuts="Control+Enter" onClick={() => void runNow(connectorId, place)}>{run.status === 'refused' && run.isToBeTriedAgain === true ? 'Try again' : 'Run'}</Button>
    </Tooltip>
  )
}
