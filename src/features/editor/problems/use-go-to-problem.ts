import { useCallback } from 'react'
import { latestCursor } from '../cursor-store.ts'
import { useGoToPart } from '../use-editor-location.ts'
import { useShowProblem } from '../use-show-problem.ts'
import { showMain } from '../view-store.ts'
import { comparePlaces, type EditorProblem, partOrder } from './problem-list.ts'
import { markShown, shownProblem } from './shown-problem-store.ts'

/** Goes to where a problem stands, with the focus there. */
export function useGoToProblem() {
  const goTo = useGoToPart()
  const showField = useShowProblem()
  return useCallback(
    (problem: EditorProblem) => {
      markShown(problem.key)
      if (problem.placed !== null) return showField(problem.placed)
      showMain()
      goTo(problem.partId, { ...problem.position })
    },
    [goTo, showField],
  )
}

type Steps = { problems: readonly EditorProblem[]; shownPart: string; steps: 1 | -1 }

/** The problem after or before the cursor, and from the last to the first. */
export function nextProblem({ problems, shownPart, steps }: Steps, content: Parameters<typeof partOrder>[0]): EditorProblem | undefined {
  const last = problems.findIndex(({ key, partId }) => key === shownProblem() && partId === shownPart)
  if (last >= 0 && isAtCursor(problems[last])) return problems.at((last + steps) % problems.length)
  const order = partOrder(content)
  const here = order.indexOf(shownPart)
  const isAfter = ({ partId, position }: EditorProblem) => (order.indexOf(partId) - here || comparePlaces(position, latestCursor())) > 0
  const next = problems.findIndex(isAfter)
  if (steps === 1) return problems[Math.max(next, 0)]
  return problems.at((next < 0 ? problems.length : next) - 1)
}

/** A problem without a place in a text is where one is until one goes elsewhere. */
function isAtCursor(problem: EditorProblem | undefined): boolean {
  return problem !== undefined && (problem.position === null || problem.position.line === latestCursor()?.line)
}
