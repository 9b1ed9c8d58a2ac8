import type { ConnectorContent } from '#domain/connector.ts'
import { distinctOrigins } from '#domain/parts/distinct-origins.ts'
import { mergeContent } from '#domain/merge/merge-content.ts'
import type { Problem } from '#domain/problem.ts'
import type { Code } from './bench/trusted-store.ts'
import { changedParts, sameContent } from './changed-parts.ts'
import type { DraftRecord } from './draft-storage.ts'
import { noSteps, stepBack, stepForward, type UndoStep, type UndoSteps, withStep } from './draft-undo.ts'
import type { ServerVersion } from './server-version.ts'
import { refusalFor } from './session/permissions.ts'

export type Saving =
  | { status: 'idle' }
  | { status: 'saving' }
  /** No answer came; it is tried again when the server is back. */
  | { status: 'waiting' }
  /** The server holds a newer version, and a person looks at both. */
  | { status: 'merging' }
  | { status: 'refused'; message: string }

export type Keeping =
  | { status: 'kept'; at: number | null }
  | { status: 'pending' }
  /** Nothing typed is safe until it is saved. */
  | { status: 'failed'; reason: string }

/** The open connector: what the server had, and what became of it here. */
export type Draft = {
  base: ServerVersion
  mine: ConnectorContent
  /** What someone else saved since the base, while mine has changes. */
  theirs: ServerVersion | null
  isDeleted: boolean
  /** A save whose answer is still out: the server may hold it or not. */
  sent: ConnectorContent | null
  saving: Saving
  keeping: Keeping
  /** What the server found wrong, and with which content. */
  refusal: { problems: Problem[]; content: ConnectorContent } | null
  steps: UndoSteps
  /** When the changes were made that an earlier visit left behind. */
  restoredFrom: number | null
  /** How often someone else's version came in here without anything of mine in its way. */
  takenOver: number
}

export function draftOf(version: ServerVersion): Draft {
  return {
    base: version,
    mine: version.content,
    theirs: null,
    isDeleted: false,
    sent: null,
    saving: { status: 'idle' },
    keeping: { status: 'kept', at: null },
    refusal: null,
    steps: noSteps,
    restoredFrom: null,
    takenOver: 0,
  }
}

export const draftFrom = (record: DraftRecord): Draft => ({
  ...draftOf(record.base),
  mine: record.mine,
  sent: record.sent,
  keeping: { status: 'kept', at: record.keptAt },
  restoredFrom: record.keptAt,
})

export const isDirty = (draft: Draft) => changedParts(draft.base.content, draft.mine).length > 0

/** What the server holds now, as far as is known. */
export const latestOf = (draft: Draft) => draft.theirs ?? draft.base

/** The code that the draft started from; `mine` is that and what was typed here. */
export const codeOf = ({ head: { id, state }, content }: ServerVersion): Code => ({ id, state, content })

/** Why nothing can be changed, or null. */
export function frozenState(draft: Draft): 'library' | 'published' | 'deleted' | 'role' | null {
  if (draft.isDeleted) return 'deleted'
  const { state } = latestOf(draft).head
  if (state !== 'draft') return state
  return refusalFor('connectors.edit') === null ? null : 'role'
}

/** A change by hand; `label` names it where it can be undone as a whole, text in an editor has its own undo. */
export function edited(draft: Draft, mine: ConnectorContent, step?: { label: string; field?: string }): Draft {
  if (mine === draft.mine) return draft
  const steps = step === undefined ? draft.steps : withStep(draft.steps, { ...step, before: draft.mine, after: mine })
  return { ...draft, mine, steps }
}

export function undone(draft: Draft, step?: UndoStep): Draft {
  const back = stepBack(draft.steps, draft.mine, step)
  return back === null ? draft : { ...draft, mine: back.content, steps: back.steps }
}

export function redone(draft: Draft): Draft {
  const forward = stepForward(draft.steps, draft.mine)
  return forward === null ? draft : { ...draft, mine: forward.content, steps: forward.steps }
}

/** A version arrived from the server: an own save, or someone else's. */
export function withVersion(draft: Draft, arrived: ServerVersion): Draft {
  const version = { ...arrived, content: distinctOrigins(arrived.content) }
  if (version.updatedAt === draft.base.updatedAt) return { ...draft, base: { ...draft.base, head: version.head }, theirs: null, isDeleted: false, sent: null }
  if (draft.sent !== null && sameContent(draft.sent, version.content)) return saved(draft, version, draft.sent)
  if (sameContent(draft.mine, version.content)) return saved(draft, version, draft.mine)
  if (!isDirty(draft)) return { ...draft, base: version, mine: version.content, theirs: null, isDeleted: false, refusal: null, takenOver: draft.takenOver + 1 }
  // Published, or deleted and brought back: nothing of the content changed.
  if (sameContent(draft.base.content, version.content)) return { ...saved(draft, version, draft.base.content), restoredFrom: draft.restoredFrom }
  return { ...draft, theirs: version, isDeleted: false }
}

/** The server holds what was sent; what was typed since is a change on top of it. */
export function saved(draft: Draft, version: ServerVersion, sent: ConnectorContent): Draft {
  const { content: mine } = mergeContent({ base: sent, theirs: version.content, mine: draft.mine })
  return { ...draft, base: version, mine, theirs: null, isDeleted: false, sent: null, refusal: null, saving: { status: 'idle' }, restoredFrom: null }
}

/** A person has brought mine and theirs together; undoing it puts mine back wherever the two were in conflict. */
export function merged(draft: Draft, theirs: ServerVersion, outcome: { chosen: ConnectorContent; allMine: ConnectorContent }): Draft {
  const onTheirs: Draft = { ...draft, base: theirs, theirs: draft.theirs?.updatedAt === theirs.updatedAt ? null : draft.theirs, mine: outcome.allMine }
  const isAllMine = sameContent(outcome.allMine, outcome.chosen)
  return { ...edited(onTheirs, outcome.chosen, isAllMine ? undefined : { label: 'Merge' }), sent: null, refusal: null, saving: { status: 'idle' } }
}

export function discarded(draft: Draft): Draft {
  const latest = latestOf(draft)
  const { content: mine } = mergeContent({ base: draft.base.content, theirs: latest.content, mine: draft.mine })
  return { ...edited({ ...draft, base: latest, theirs: null, mine }, latest.content, { label: 'Discard changes' }), refusal: null, restoredFrom: null }
}
