import { useEffect, useState } from 'react'
import { useIsLive } from '#src/workspace/bench/auto-run-store.ts'
import { useSandboxReturns } from '#src/workspace/bench/sandbox-store.ts'
import { findOutTrust, trustOf, useTrustChange } from '#src/workspace/bench/trusted-store.ts'
import type { ChosenHits } from '#src/run-views/chosen-hits.ts'
import { type Side, sides, type Sides } from '../sides.ts'
import type { Version } from '../version.ts'
import type { Copy, RunChoice } from './run-choices.ts'
import { runSide, shownScript, type SideRun } from './side-run.ts'

type Given = { changeId: string; versions: Sides<Version>; choice: RunChoice | undefined; copy: Copy; chosen: Sides<ChosenHits> }

/** Runs both versions on the sample that is chosen, one after the other; null while nothing is to be run. */
export function useSideRuns({ changeId, versions: { left, right }, choice, copy, chosen }: Given): Sides<SideRun> | null {
  const isLive = useIsLive()
  useTrustChange()
  const trust = { left: trustOf(left), right: trustOf(right) }
  const returns = useSandboxReturns()
  const runKey = [returns, changeId, choice?.id, copy, left.id, left.revision, left.changedAt, right.id, right.revision, right.changedAt].join(' ')
  const [ran, setRan] = useState<{ of: string } & Partial<Sides<SideRun>>>({ of: runKey })

  useEffect(() => {
    if (!isLive || choice === undefined) return
    let isCurrent = true
    const versions = { left, right }
    const runBoth = async () => {
      for (const side of sides) {
        const module = choice.module[side]
        if (!isCurrent || module === null) continue
        await findOutTrust(versions[side])
        if (!isCurrent || trustOf(versions[side]) !== 'trusted') continue
        const run = await runSide({ side, version: versions[side], module, choice, copy, script: shownScript(choice, module, changeId), chosen: chosen[side] })
        if (isCurrent) setRan((before) => ({ ...(before.of === runKey ? before : {}), of: runKey, [side]: run }))
      }
    }
    void runBoth()
    return () => {
      isCurrent = false
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- runKey says whether the versions and the choice are others
  }, [isLive, runKey, trust.left, trust.right, chosen])

  if (!isLive || choice === undefined) return null
  const stateOf = (side: Side): SideRun => {
    if (choice.module[side] === null) return { status: 'absent' }
    const may = trust[side]
    if (may === 'asks' || may === 'declined') return { status: may }
    return (ran.of === runKey ? ran[side] : undefined) ?? { status: 'running' }
  }
  return { left: stateOf('left'), right: stateOf('right') }
}
