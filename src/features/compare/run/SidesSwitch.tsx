import { LiveSwitch } from '#src/run-views/LiveSwitch.tsx'
import { toggleLive, useIsLive } from '#src/workspace/bench/auto-run-store.ts'
import { trySandboxAgain } from '#src/workspace/bench/sandbox.ts'
import { useIsSandboxTried } from '#src/workspace/bench/sandbox-store.ts'

/** Whether both versions run by themselves; the same switch as in the editor. */
export function SidesSwitch({ isMissing }: { /** The sandbox. */ isMissing: boolean }) {
  const isLive = useIsLive()
  const isTrying = useIsSandboxTried()
  return (
    <LiveSwitch
      isLive={isLive}
      onToggle={toggleLive}
      explanation={isLive ? 'Both versions run on the sample, in the sandbox; click to stop that' : 'Run both versions on a sample and show values beside the lines'}
      missing={isMissing ? { isTrying, onTryAgain: trySandboxAgain } : null}
    />
  )
}
