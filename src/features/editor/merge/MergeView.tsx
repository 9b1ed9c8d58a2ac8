import { Button, Modal } from '@mantine/core'
import { GitMerge } from 'lucide-react'
import { useState } from 'react'
import type { Draft } from '#src/workspace/draft.ts'
import { merged } from '#src/workspace/draft.ts'
import { changeDraft } from '#src/workspace/draft-store.ts'
import type { ServerVersion } from '#src/workspace/server-version.ts'
import { Blank } from '#src/ui/Blank.tsx'
import { CopyMine } from '../notices/CopyMine.tsx'
import { useDraft } from '../use-draft.ts'
import { ConflictView } from './ConflictView.tsx'
import { MergeList } from './MergeList.tsx'
import classes from './MergeView.module.css'
import { useMerge } from './use-merge.ts'

type MergeViewProps = { connectorId: string; onSave: () => void }

/** Base, theirs and mine of a save that came too late. */
export function MergeView({ connectorId, onSave }: MergeViewProps) {
  // While nothing is merged it does not care for the keys that change the draft.
  const { draft, theirs } = useDraft(connectorId, (whole) => (whole.saving.status === 'merging' ? { draft: whole, theirs: whole.theirs } : { draft: null, theirs: null }))
  const isOpen = draft !== null && theirs !== null
  const close = () => changeDraft(connectorId, (before) => ({ ...before, saving: { status: 'idle' } }))
  return (
    <Modal opened={isOpen} onClose={close} title="Someone saved a newer version" size="min(1240px, 96vw)" closeButtonProps={{ 'aria-label': 'Close' }} transitionProps={{ duration: 0 }} classNames={{ body: classes.body ?? '' }}>
      {isOpen && <MergeBody {...{ connectorId, draft, theirs, onSave }} onCancel={close} />}
    </Modal>
  )
}

type MergeBodyProps = MergeViewProps & { draft: Draft; theirs: ServerVersion; onCancel: () => void }

function MergeBody({ connectorId, draft, theirs, onSave, onCancel }: MergeBodyProps) {
  const open = useMerge({ base: draft.base.content, theirs: theirs.content, mine: draft.mine })
  const { merge, choices, openConflicts } = open
  const [shownId, setShownId] = useState(merge.conflicts[0]?.id)
  const shown = merge.conflicts.find(({ id }) => id === shownId) ?? merge.conflicts[0]
  const save = () => {
    changeDraft(connectorId, (before) => merged(before, theirs, open.outcome()))
    onSave()
  }
  return (
    <>
      <p className={classes.about}>{aboutWords(merge.conflicts.length)}</p>
      <div className={classes.columns}>
        <MergeList open={open} shown={shown?.id} onShow={setShownId} />
        {shown === undefined ? (
          <Blank title="Everything came together by itself" icon={<GitMerge size={26} aria-hidden />}>
            No part was changed by both of you in the same place. Look at the list and save.
          </Blank>
        ) : (
          <ConflictView key={shown.id} conflict={shown} choice={choices[shown.id]} content={draft.mine} onChoose={(choice) => open.choose(shown, choice)} />
        )}
      </div>
      <div className={classes.footer}>
        <CopyMine connectorId={connectorId} />
        {merge.conflicts.length > 1 && (
          <>
            <Button variant="default" onClick={() => open.chooseAll('theirs')}>All theirs</Button>
            <Button variant="default" onClick={() => open.chooseAll('mine')}>All mine</Button>
          </>
        )}
        <span className={classes.gap} role="status">{openConflicts === 0 ? '' : `${openConflicts} still to be decided`}</span>
        <Button variant="default" onClick={onCancel}>Cancel</Button>
        <Button onClick={save} disabled={openConflicts > 0} data-autofocus={merge.conflicts.length === 0 || undefined}>Save the merged version</Button>
      </div>
    </>
  )
}

const aboutWords = (conflicts: number) =>
  conflicts === 0
    ? 'Your changes and theirs touch different things. Nothing is saved until you say so; Cancel leaves everything as it is.'
    : 'Where only one of you changed something it is taken. The rest is yours to decide; what you do not take can be brought back with Undo.'
