import { type Draft, frozenState, latestOf } from '#src/workspace/draft.ts'
import { refusalFor } from '#src/workspace/session/permissions.ts'
import { useDraft } from './use-draft.ts'

export type Frozen = NonNullable<ReturnType<typeof frozenState>>

const reasons: Record<Frozen, (draft: Draft) => string> = {
  library: () => 'A library connector never changes. Clone it to make your own.',
  published: (draft) => `Version ${latestOf(draft).head.version} is published and never changes. Make a new version to go on.`,
  deleted: () => 'This connector was deleted.',
  role: () => refusalFor('connectors.edit') ?? '',
}

/** Why nothing can be typed, in a sentence; null where it can. */
export function frozenReason(draft: Draft): string | null {
  const state = frozenState(draft)
  return state === null ? null : reasons[state](draft)
}

export const useFrozenReason = (connectorId: string) => useDraft(connectorId, frozenReason)
