import { toggleLive, useIsLive } from './auto-run-store.ts'
import { trySandboxAgain } from './sandbox.ts'
import { useIsSandboxTried } from './sandbox-store.ts'

/** What every switch of the live values shows and does; `isMissing`: the sandbox could not be loaded. */
export function useLiveSwitch(isMissing: boolean) {
  const isLive = useIsLive()
  const isTrying = useIsSandboxTried()
  return { isLive, onToggle: toggleLive, missing: isMissing ? { isTrying, onTryAgain: trySandboxAgain } : null }
}
