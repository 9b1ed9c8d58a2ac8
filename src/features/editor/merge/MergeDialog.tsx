import { Button, Modal } from '@mantine/core'
import { GitMerge } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ConnectorContent } from '#domain/connector.ts'
import type { Sides } from '#domain/merge/sides.ts'
import { Blank } from '#src/ui/Blank.tsx'
import { CopyMine } from '../notices/CopyMine.tsx'
import { ConflictView } from './ConflictView.tsx'
import { MergeList } from './MergeList.tsx'
import type { MergeWords } from './merge-words.ts'
import classes from './MergeView.module.css'
import { type OpenMerge, useMerge } from './use-merge.ts'

type MergeDialogProps = { title: string; isOpen: boolean; onClose: () => void; children: ReactNode }

/** The frame in which two sides come together. */
export const MergeDialog = ({ title, isOpen, onClose, children }: MergeDialogProps) => (
  <Modal opened={isOpen} onClose={onClose} title={title} size="min(1240px, 96vw)" closeButtonProps={{ 'aria-label': 'Close' }} transitionProps={{ duration: 0 }} classNames={{ body: classes.body ?? '' }}>
    {children}
  </Modal>
)

type MergeBodyProps = { connectorId: string; sides: Sides<ConnectorContent>; words: MergeWords; onDone: (outcome: ReturnType<OpenMerge['outcome']>) => void; onCancel: () => void }

/** What comes together by itself, and what a person has to decide. */
export function MergeBody({ connectorId, sides, words, onDone, onCancel }: MergeBodyProps) {
  const open = useMerge(sides)
  const { merge, choices, openConflicts } = open
  const [shownId, setShownId] = useState(merge.conflicts[0]?.id)
  const shown = merge.conflicts.find(({ id }) => id === shownId) ?? merge.conflicts[0]
  return (
    <>
      <p className={classes.about}>{merge.conflicts.length === 0 ? words.nothingOpen : words.toDecide}</p>
      <div className={classes.columns}>
        <MergeList open={open} words={words} shown={shown?.id} onShow={setShownId} />
        {shown === undefined ? (
          <Blank title="Everything came together by itself" icon={<GitMerge size={26} aria-hidden />}>
            No part was changed on both sides in the same place. Look at the list first.
          </Blank>
        ) : (
          <ConflictView key={shown.id} conflict={shown} words={words} choice={choices[shown.id]} content={sides.mine} onChoose={(choice) => open.choose(shown, choice)} />
        )}
      </div>
      <div className={classes.footer}>
        <CopyMine connectorId={connectorId} />
        {merge.conflicts.length > 1 && (
          <>
            <Button variant="default" onClick={() => open.chooseAll('theirs')}>{words.allTheirs}</Button>
            <Button variant="default" onClick={() => open.chooseAll('mine')}>All mine</Button>
          </>
        )}
        <span className={classes.gap} role="status">{openConflicts === 0 ? '' : `${openConflicts} still to be decided`}</span>
        <Button variant="default" onClick={onCancel}>Cancel</Button>
        <Button onClick={() => onDone(open.outcome())} disabled={openConflicts > 0} data-autofocus={merge.conflicts.length === 0 || undefined}>{words.done}</Button>
      </div>
    </>
  )
}
