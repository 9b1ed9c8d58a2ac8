import { useCallback } from 'react'
import { partKey } from '#domain/parts/part.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { type PlacedProblem, placeProblem, problemsOf } from '#src/workspace/problem-places.ts'
import { saveConnector } from '#src/workspace/save-connector.ts'
import { formatBeforeSave } from './lua/format-before-save.ts'
import { say } from './notices/undo-notice.tsx'
import { useShowProblem } from './use-show-problem.ts'

/** Saves, and goes to the first thing that stands against it. */
export function useSave(connectorId: string) {
  const showProblem = useShowProblem()
  return useCallback(async () => {
    await formatBeforeSave(connectorId)
    const outcome = await saveConnector(connectorId)
    switch (outcome.status) {
      case 'problems': {
        const [first] = firstProblems(connectorId, outcome.problems)
        if (first !== undefined) showProblem(first)
        return say('Nothing is saved yet: something has to be put right first.')
      }
      case 'waiting':
        return say('The server can not be reached. It is saved when it is back; until then it is kept in this browser.')
      case 'saved':
      case 'unchanged':
      case 'frozen':
      case 'merging':
      case 'refused':
    }
  }, [connectorId, showProblem])
}

function firstProblems(connectorId: string, problems: Parameters<typeof placeProblem>[0][]): readonly PlacedProblem[] {
  const draft = draftById(connectorId)
  if (draft === null) return []
  const known = problemsOf(draft)
  return known.length > 0 ? known : problems.map((problem) => placeProblem(problem, draft.mine))
}

export const problemKey = ({ part, code, message }: PlacedProblem) => `${partKey(part)} ${code} ${message}`
