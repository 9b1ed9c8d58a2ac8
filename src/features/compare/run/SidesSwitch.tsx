import { LiveSwitch } from '#src/run-views/LiveSwitch.tsx'
import { useLiveSwitch } from '#src/workspace/bench/use-live-switch.ts'

/** Whether both versions run by themselves; the same switch as in the editor. */
export function SidesSwitch({ isMissing }: { /** The sandbox. */ isMissing: boolean }) {
  const live = useLiveSwitch(isMissing)
  return (
    <LiveSwitch
      {...live}
      explanation={live.isLive ? 'Both versions run on the sample, in the sandbox; click to stop that' : 'Run both versions on a sample and show values beside the lines'}
    />
  )
}
