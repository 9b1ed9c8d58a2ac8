import { useMemo } from 'react'
import { asOwnModules, type SourceUpgrade, sourceName } from '#src/workspace/lifecycle/source-upgrade.ts'
import { noteTakenIn } from '#src/workspace/bench/trusted-store.ts'
import { codeOf } from '#src/workspace/draft.ts'
import { takeContent } from '#src/workspace/edit-connector.ts'
import { MergeBody, MergeDialog } from '../merge/MergeDialog.tsx'
import { type MergeWords, takenFromSource } from '../merge/merge-words.ts'
import { offerUndo } from '../notices/undo-notice.tsx'
import { useDraft } from '../use-draft.ts'
import { closeUpgrade, useOpenUpgrade } from './upgrade-store.ts'

/** The newer version of a clone's source beside what the clone made of an earlier one. */
export function UpgradeView({ connectorId }: { connectorId: string }) {
  const upgrade = useOpenUpgrade(connectorId)
  const words = useMemo(() => (upgrade === null ? null : takenFromSource(sourceName(upgrade), upgrade.held.head.version)), [upgrade])
  return (
    <MergeDialog title={words?.title ?? ''} isOpen={upgrade !== null} onClose={closeUpgrade}>
      {upgrade !== null && words !== null && <UpgradeBody connectorId={connectorId} upgrade={upgrade} words={words} />}
    </MergeDialog>
  )
}

function UpgradeBody({ connectorId, upgrade: { newest, held }, words }: { connectorId: string; upgrade: SourceUpgrade; words: MergeWords }) {
  const { mine } = useDraft(connectorId, (draft) => ({ mine: draft.mine }))
  const theirs = useMemo(() => asOwnModules(newest.content, mine), [newest, mine])
  return (
    <MergeBody
      connectorId={connectorId}
      sides={{ base: held.content, theirs, mine }}
      words={words}
      onDone={({ chosen }) => {
        closeUpgrade()
        noteTakenIn(connectorId, codeOf(newest))
        offerUndo(connectorId, `${words.they} is in the draft. Look at it, run the samples, and save.`, takeContent(connectorId, chosen, words.title))
      }}
      onCancel={closeUpgrade}
    />
  )
}
