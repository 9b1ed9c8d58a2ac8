import { LiveSwitch } from '#src/run-views/LiveSwitch.tsx'
import { BarButton } from '#src/ui/BarButton.tsx'
import { useLiveSwitch } from '#src/workspace/bench/use-live-switch.ts'
import { useIsTraced } from '../bench/trace/use-is-traced.ts'
import { useGoToCode } from '../bench/use-go-to-code.ts'
import { type LiveHold, type LiveStatus, useLiveErrorPlace, useLiveHold, useLiveStatus } from './live-store.ts'

/** Whether values stand beside the code, and what the last run for them came to. */
export function LiveButton({ connectorId }: { connectorId: string }) {
  const status = useLiveStatus()
  const hold = useLiveHold()
  const live = useLiveSwitch(hold === 'missing')
  const isTraced = useIsTraced()
  const errorAt = useLiveErrorPlace()
  const goToCode = useGoToCode(connectorId)
  const leadsToError = live.isLive && !isTraced && hold === null && errorAt !== null
  return (
    <LiveSwitch
      {...live}
      explanation={live.isLive ? 'The module runs after every pause in typing; click to stop that' : 'Run the module while you type and show values beside the code'}
      words={leadsToError ? '' : isTraced ? ': hidden while a trace stands' : liveWords(status, hold)}
    >
      {leadsToError && <BarButton data-wrong="error" onClick={() => goToCode(errorAt)}>The run fails: go to the error</BarButton>}
    </LiveSwitch>
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
