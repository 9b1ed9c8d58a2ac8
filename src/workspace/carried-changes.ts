import { mergeContent } from '#domain/merge/merge-content.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import { type Draft, edited, isDirty, latestOf } from './draft.ts'

/** Changes that found their connector frozen and are to go on in one that is derived from it. */
type Carried = { from: string; since: string; base: ConnectorContent; mine: ConnectorContent }

let carried: Carried | null = null

/** The next clone or version of the connector that is opened here starts with these changes. */
export function carryChanges(connectorId: string, draft: Draft) {
  carried = { from: connectorId, since: latestOf(draft).updatedAt, base: draft.base.content, mine: draft.mine }
}

export function withCarriedChanges(draft: Draft): Draft {
  const { head, content } = draft.base
  if (carried === null || head.parentId !== carried.from || head.createdAt <= carried.since || head.state !== 'draft' || isDirty(draft)) return draft
  const { content: mine } = mergeContent({ base: carried.base, theirs: content, mine: carried.mine })
  carried = null
  return edited(draft, mine, { label: 'Carry changes over' })
}
