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
  const isRunning = run.status === 'running'
  // One button for both, which keeps the focus when it changes.
  return (
    <Tooltip label={isRunning ? 'Stop the run' : `Run the module (${modKey('Enter')})`}>
      <Button
        size="compact-xs"
        variant={isRunning ? 'default' : 'filled'}
        leftSection={isRunning ? <Square size={12} aria-hidden /> : <Play size={12} aria-hidden />}
        {...(!isRunning && { 'aria-keyshortcuts': 'Control+Enter' })}
        onClick={isRunning ? stopRun : () => void runNow(connectorId, place)}
      >
        {isRunning ? 'Stop' : run.status === 'refused' && run.isToBeTriedAgain === true ? 'Try again' : 'Run'}
      </Button>
    </Tooltip>
  )
}
