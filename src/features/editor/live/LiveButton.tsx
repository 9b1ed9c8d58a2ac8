import { Tooltip, UnstyledButton } from '@mantine/core'
import { Eye, EyeOff } from 'lucide-react'
import { toggleLive, useIsLive } from '#src/workspace/bench/auto-run-store.ts'
import { useIsTraced } from '../bench/trace/use-is-traced.ts'
import { useGoToCode } from '../bench/use-go-to-code.ts'
import classes from '../status/StatusBar.module.css'
import { type LiveHold, type LiveStatus, useLiveErrorPlace, useLiveHold, useLiveStatus } from './live-store.ts'

/** Whether values stand beside the code, and what the last run for them came to. */
export function LiveButton({ connectorId }: { connectorId: string }) {
  const isLive = useIsLive()
  const status = useLiveStatus()
  const hold = useLiveHold()
  const isTraced = useIsTraced()
  const errorAt = useLiveErrorPlace()
  const goToCode = useGoToCode(connectorId)
  const leadsToError = isLive && !isTraced && hold === null && errorAt !== null
  const Icon = isLive ? Eye : EyeOff
  return (
    <span className={classes.live}>
      <Tooltip label={isLive ? 'The module runs after every pause in typing; click to stop that' : 'Run the module while you type and show values beside the code'}>
        <UnstyledButton className={classes.button} aria-pressed={isLive} onClick={toggleLive}>
          <Icon size={13} aria-hidden />
          {isLive ? `Live values${leadsToError ? '' : isTraced ? ': hidden while a trace stands' : liveWords(status, hold)}` : 'Live values off'}
        </UnstyledButton>
      </Tooltip>
      {leadsToError && <UnstyledButton className={classes.button} data-wrong="error" onClick={() => goToCode(errorAt)}>The run fails: go to the error</UnstyledButton>}
    </span>
  )
}

function liveWords(status: LiveStatus, hold: LiveHold): string {
  switch (hold) {
    case 'asks':
      return ': waiting for your yes'
    case 'declined':
      return ': not for this connector'
    case 'broken':
      return ': of the last text that could run'
    case 'refused':
      return ': the input can not be read'
    case 'missing':
      return ': the sandbox could not be loaded'
    case null:
      return runWords(status)
  }
}

function runWords(status: LiveStatus): string {
  if (status === null || status === 'returned') return ''
  return status === 'failed' ? ': the run fails' : ': the run was cut short'
}
