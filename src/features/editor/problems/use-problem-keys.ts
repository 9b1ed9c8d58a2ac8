import { useCallback, useEffect } from 'react'
import { toggleProblems } from '#src/workspace/bench/bench-view-store.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { problemsOf } from '#src/workspace/problem-places.ts'
import { isModalOpen } from '#src/ui/is-modal-open.ts'
import { isMac } from '../keys.ts'
import { luaFindings } from '../lua/lua-findings-store.ts'
import { problemList } from './problem-list.ts'
import { nextProblem, useGoToProblem } from './use-go-to-problem.ts'

/** Goes from problem to problem through the whole connector. */
export function useProblemSteps(connectorId: string, shownPart: string) {
  const goTo = useGoToProblem()
  return useCallback(
    (steps: 1 | -1) => {
      const draft = draftById(connectorId)
      if (draft === null) return
      const problems = problemList(connectorId, draft.mine, { placed: problemsOf(draft), lua: luaFindings() })
      const problem = nextProblem({ problems, shownPart, steps }, draft.mine)
      if (problem !== undefined) goTo(problem)
    },
    [connectorId, shownPart, goTo],
  )
}

/** F8 and Shift+F8 go through the problems, Ctrl/Cmd+Shift+M shows them all. */
export function useProblemKeys(step: (steps: 1 | -1) => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actionOf(event, step)
      if (act === null || isModalOpen()) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [step])
}

function actionOf(event: KeyboardEvent, step: (steps: 1 | -1) => void): (() => void) | null {
  const isMod = isMac ? event.metaKey : event.ctrlKey
  if (event.key === 'F8' && !isMod && !event.altKey) return () => step(event.shiftKey ? -1 : 1)
  return isMod && event.shiftKey && event.code === 'KeyM' ? toggleProblems : null
}
