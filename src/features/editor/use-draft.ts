import { useShallow } from 'zustand/react/shallow'
import { partKey } from '#domain/parts/part.ts'
import { changedParts } from '#src/workspace/changed-parts.ts'
import type { Draft } from '#src/workspace/draft.ts'
import { useOpenConnectors } from '#src/workspace/draft-store.ts'
import { problemsOf } from '#src/workspace/problem-places.ts'
import { partIdOf } from './editor-part.ts'

/** Something of the draft that the editor shows; ask for little, since the draft changes with every key. */
export function useDraft<Chosen>(connectorId: string, choose: (draft: Draft) => Chosen): Chosen {
  return useOpenConnectors(
    useShallow((store) => {
      const connector = store.byId[connectorId]
      if (connector?.status !== 'open') throw new Error('The editor shows a connector that is not open.')
      return choose(connector.draft)
    }),
  )
}

export const dirtyPartIds = ({ base, mine }: Draft): ReadonlySet<string> => new Set(changedParts(base.content, mine).map(partIdOf))

/** What is wrong with one part, in words: a key elsewhere finds all problems anew, and draws nothing here. */
export const useProblemMessage = (connectorId: string, part: string): string | null =>
  useDraft(connectorId, (draft) => problemsOf(draft).find((each) => partKey(each.part) === part)?.message ?? null)

export const useProblems = (connectorId: string) => useDraft(connectorId, problemsOf)
