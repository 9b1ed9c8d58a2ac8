import { Button } from '@mantine/core'
import { CloudOff, Eye, Lock, type LucideIcon, RefreshCw, Trash2, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { carryChanges } from '#src/workspace/carried-changes.ts'
import { type Draft, frozenState, isDirty, latestOf } from '#src/workspace/draft.ts'
import { changeDraft, draftById } from '#src/workspace/draft-store.ts'
import { openCloneDialog, openNewVersionDialog } from '#src/workspace/lifecycle-store.ts'
import { refusalFor } from '#src/workspace/session/permissions.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { frozenReason } from '../frozen.ts'
import { useDraft } from '../use-draft.ts'
import { CopyMine } from './CopyMine.tsx'
import { discard } from './discard.ts'
import classes from './EditorBars.module.css'
import { RestoreButton } from './RestoreButton.tsx'

type EditorBarsProps = { connectorId: string; onSave: () => void }

/** What a person must know of the whole, above everything else. */
export function EditorBars({ connectorId, onSave }: EditorBarsProps) {
  const { draft } = useDraft(connectorId, (whole) => ({ draft: whole }))
  return (
    <>
      <FrozenBar connectorId={connectorId} draft={draft} />
      {draft.theirs !== null && frozenState(draft) === null && (
        <Bar icon={RefreshCw} tone="notice" actions={<Button variant="default" onClick={() => seeAndMerge(connectorId)}>See and merge</Button>}>
          Someone saved a newer version while you were working. Your changes are safe.
        </Bar>
      )}
      {draft.keeping.status === 'failed' && (
        <Bar icon={CloudOff} tone="alert" actions={<><CopyMine connectorId={connectorId} />{isDirty(draft) && <Button onClick={onSave}>Save now</Button>}</>}>
          {draft.keeping.reason} What you type is not safe until it is saved.
        </Bar>
      )}
      {draft.saving.status === 'refused' && (
        <Bar icon={TriangleAlert} tone="alert" actions={<Button variant="default" onClick={onSave}>Try again</Button>}>
          Not saved: {draft.saving.message}
        </Bar>
      )}
    </>
  )
}

function FrozenBar({ connectorId, draft }: { connectorId: string; draft: Draft }) {
  const reason = frozenReason(draft)
  const dirty = isDirty(draft)
  const clone = () => {
    if (dirty) carryChanges(connectorId, draft)
    openCloneDialog(connectorId)
  }
  switch (frozenState(draft)) {
    case null:
      return null
    case 'library':
      return <Bar icon={Lock} tone="quiet" actions={<ReasonButton variant="default" reason={refusalFor('connectors.cloneFromLibrary')} onClick={clone}>Clone…</ReasonButton>}>{reason}</Bar>
    case 'published':
      return (
        <Bar icon={Lock} tone={dirty ? 'notice' : 'quiet'} actions={<PublishedActions connectorId={connectorId} isDirty={dirty} onClone={clone} />}>
          {dirty ? `Someone published version ${latestOf(draft).head.version} while you had unsaved changes. They are still here: take them into a new version or a clone.` : reason}
        </Bar>
      )
    case 'role':
      return <Bar icon={Eye} tone={dirty ? 'notice' : 'quiet'} actions={dirty && <><CopyMine connectorId={connectorId} /><DiscardButton connectorId={connectorId} /></>}>{reason}{dirty && ' Your unsaved changes are still here.'}</Bar>
    case 'deleted':
      return (
        <Bar icon={Trash2} tone="notice" actions={<>{dirty && <CopyMine connectorId={connectorId} />}{dirty && <DiscardButton connectorId={connectorId} />}<RestoreButton connectorId={connectorId} /></>}>
          This connector was deleted.{dirty && ' Your unsaved changes are still here.'}
        </Bar>
      )
  }
}

function PublishedActions({ connectorId, isDirty: dirty, onClone }: { connectorId: string; isDirty: boolean; onClone: () => void }) {
  const makeVersion = () => {
    const draft = draftById(connectorId)
    if (dirty && draft !== null) carryChanges(connectorId, draft)
    openNewVersionDialog(connectorId)
  }
  return (
    <>
      {dirty && <CopyMine connectorId={connectorId} />}
      {dirty && <DiscardButton connectorId={connectorId} />}
      <ReasonButton variant="default" reason={refusalFor('connectors.derive')} onClick={makeVersion}>New version…</ReasonButton>
      <ReasonButton variant="default" reason={refusalFor('connectors.clone')} onClick={onClone}>Clone…</ReasonButton>
    </>
  )
}

const DiscardButton = ({ connectorId }: { connectorId: string }) => <Button variant="default" onClick={() => discard(connectorId)}>Discard changes</Button>

const seeAndMerge = (connectorId: string) => changeDraft(connectorId, (draft) => ({ ...draft, saving: { status: 'merging' } }))

type BarProps = { icon: LucideIcon; tone: 'quiet' | 'notice' | 'alert'; actions: ReactNode; children: ReactNode }

function Bar({ icon: Icon, tone, actions, children }: BarProps) {
  return (
    <div className={classes.bar} data-tone={tone} role={tone === 'alert' ? 'alert' : 'status'}>
      <Icon size={15} aria-hidden className={classes.icon} />
      <span className={classes.text}>{children}</span>
      <span className={classes.actions}>{actions}</span>
    </div>
  )
}
