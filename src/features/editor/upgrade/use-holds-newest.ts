import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { readSourceVersions, type SourceVersions, upgradeAmong } from '#src/workspace/lifecycle/source-upgrade.ts'
import { useDraft } from '../use-draft.ts'

/** Whether the draft has in it what the newest version of its source brought; null until that is found out, or where it can not be. */
export function useHoldsNewest(connectorId: string, newestId: string | null): boolean | null {
  const mine = useDeferredValue(useDraft(connectorId, (draft) => draft.mine))
  const [read, setRead] = useState<SourceVersions | null>(null)
  useEffect(() => {
    if (newestId === null) return
    let isWanted = true
    void readSourceVersions(connectorId).then((versions) => isWanted && setRead(versions))
    return () => {
      isWanted = false
    }
  }, [connectorId, newestId])
  return useMemo(() => (read?.status === 'read' ? upgradeAmong(read.versions, mine).status === 'nothing new' : null), [read, mine])
}
