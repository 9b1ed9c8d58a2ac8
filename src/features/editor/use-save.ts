import { useCallback } from 'react'
import type { ConnectorContent } from '#domain/connector.ts'
import { partLabel } from '#domain/parts/part-label.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { type PlacedProblem, placeProblem } from '#src/workspace/problem-places.ts'
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
        const [first, ...others] = draft === null ? [] : outcome.problems.map((problem) => placeProblem(problem, draft.mine))
        if (draft === null || first === undefined) return
        showProblem(first)
        return say(refusalInWords(first, others.length, draft.mine))
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

function refusalInWords({ part, message }: PlacedProblem, others: number, content: ConnectorContent): string {
  const rest = others === 0 ? '' : ` And ${others} more.`
  return `Nothing is saved yet. ${partLabel(part, content)}: ${message}${rest}`
}
