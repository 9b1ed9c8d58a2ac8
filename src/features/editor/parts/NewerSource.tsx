import { Link } from '@tanstack/react-router'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import type { CloneSource } from '#src/workspace/lifecycle/clone-source.ts'
import { useNewerVersion } from '#src/workspace/lifecycle/use-newer-version.ts'
import { useFrozenReason } from '../frozen.ts'
import { openUpgrade, useIsLookingForUpgrade } from '../upgrade/upgrade-store.ts'
import { useHoldsNewest } from '../upgrade/use-holds-newest.ts'
import { Fact } from './Fact.tsx'
import classes from './OverviewPart.module.css'

/** Of a clone: that what it was cloned from has gone on since, the way to what is new there, and into the draft. */
export function NewerSource({ connectorId, source }: { connectorId: string; source: CloneSource }) {
  const newer = useNewerVersion(source)
  const reason = useFrozenReason(connectorId)
  const isLooking = useIsLookingForUpgrade()
  const isHeld = useHoldsNewest(connectorId, newer?.id ?? null)
  if (newer === null) return null
  return (
    <Fact name="Newer source">
      <Link to="/compare" search={{ left: newer.id, right: connectorId }}>{source.name} v{newer.version}, compared</Link>
      {isHeld === true && <div>The draft holds what is new in it.</div>}
      {isHeld !== true && <div className={classes.factAction}>
        <ReasonButton variant="default" size="compact-sm" reason={reason} loading={isLooking} onClick={() => void openUpgrade(connectorId)}>Take v{newer.version}…</ReasonButton>
      </div>}
    </Fact>
  )
}
