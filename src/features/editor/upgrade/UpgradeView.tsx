import { useMemo } from 'react'
import { asOwnModules, type SourceUpgrade } from '#src/workspace/lifecycle/source-upgrade.ts'
import { takeContent } from '#src/workspace/edit-connector.ts'
import { MergeBody, MergeDialog } from '../merge/MergeDialog.tsx'
import { takenFromSource } from '../merge/merge-words.ts'
import { offerUndo } from '../notices/undo-notice.tsx'
import { useDraft } from '../use-draft.ts'
import { closeUpgrade, useOpenUpgrade } from './upgrade-store.ts'

/** The newer version of a clone's source beside what the clone made of an earlier one. */
export function UpgradeView({ connectorId }: { connectorId: string }) {
  const upgrade = useOpenUpgrade(connectorId)
  const source = upgrade === null ? '' : `${upgrade.newest.content.name} v${upgrade.newest.head.version}`
  return (
    <MergeDialog title={`Take ${source}`} isOpen={upgrade !== null} onClose={closeUpgrade}>
      {upgrade !== null && <UpgradeBody connectorId={connectorId} upgrade={upgrade} source={source} />}
    </MergeDialog>
  )
}

function UpgradeBody({ connectorId, upgrade: { newest, held }, source }: { connectorId: string; upgrade: SourceUpgrade; source: string }) {
  const { mine } = useDraft(connectorId, (draft) => ({ mine: draft.mine }))
  const words = useMemo(() => takenFromSource(source, held.head.version), [source, held])
  const theirs = useMemo(() => asOwnModules(newest.content, mine), [newest, mine])
  return (
    <MergeBody
      connectorId={connectorId}
      sides={{ base: held.content, theirs, mine }}
      words={words}
      onDone={({ chosen }) => {
        closeUpgrade()
        offerUndo(connectorId, `${source} is in the draft. Look at it, run the samples, and save.`, takeContent(connectorId, chosen, `Take ${source}`))
      }}
      onCancel={closeUpgrade}
    />
  )
}
