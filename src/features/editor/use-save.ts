import { useCallback } from 'react'
import { draftById } from '#src/workspace/draft-store.ts'
import { placeProblem } from '#src/workspace/problem-places.ts'
import { problemsInWords } from '#src/workspace/problem-words.ts'
import { saveConnector } from '#src/workspace/save-connector.ts'
import { formatBeforeSave } from './lua/format-before-save.ts'
import { sayThatItWaits } from './notices/save-waits.ts'
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
        const draft = draftById(connectorId)
        const placed = draft === null ? [] : outcome.problems.map((problem) => placeProblem(problem, draft.mine))
        const [first] = placed
        if (draft === null || first === undefined) return
        showProblem(first)
        return say(`Nothing is saved yet. ${problemsInWords(placed, draft.mine)}`)
      }
      case 'waiting':
        return sayThatItWaits()
      case 'saved':
      case 'unchanged':
      case 'frozen':
      case 'merging':
      case 'refused':
    }
  }, [connectorId, showProblem])
}
