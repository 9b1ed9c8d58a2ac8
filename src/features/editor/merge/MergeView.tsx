import { merged } from '#src/workspace/draft.ts'
import { changeDraft } from '#src/workspace/draft-store.ts'
import { useDraft } from '../use-draft.ts'
import { MergeBody, MergeDialog } from './MergeDialog.tsx'
import { savedByOther } from './merge-words.ts'

type MergeViewProps = { connectorId: string; onSave: () => void }

/** Base, theirs and mine of a save that came too late. */
export function MergeView({ connectorId, onSave }: MergeViewProps) {
  // While nothing is merged it does not care for the keys that change the draft.
  const { draft, theirs } = useDraft(connectorId, (whole) => (whole.saving.status === 'merging' ? { draft: whole, theirs: whole.theirs } : { draft: null, theirs: null }))
  const isOpen = draft !== null && theirs !== null
  const close = () => changeDraft(connectorId, (before) => ({ ...before, saving: { status: 'idle' } }))
  return (
    <MergeDialog title={savedByOther.title} isOpen={isOpen} onClose={close}>
      {isOpen && (
        <MergeBody
          connectorId={connectorId}
          sides={{ base: draft.base.content, theirs: theirs.content, mine: draft.mine }}
          words={savedByOther}
          onDone={(outcome) => {
            changeDraft(connectorId, (before) => merged(before, theirs, outcome))
            onSave()
          }}
          onCancel={close}
        />
      )}
    </MergeDialog>
  )
}
