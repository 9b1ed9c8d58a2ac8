import { shallow } from 'zustand/shallow'
import type { ConnectorContent } from '#domain/connector.ts'
import { problemsOf } from '#src/workspace/problem-places.ts'
import { useLuaFindings } from '../lua/lua-findings-store.ts'
import { useDraft, useProblems } from '../use-draft.ts'
import { type EditorProblem, problemList, problemMarks } from './problem-list.ts'

export function useProblemList(connectorId: string) {
  const { mine } = useDraft(connectorId, (draft) => ({ mine: draft.mine }))
  const placed = useProblems(connectorId)
  const lua = useLuaFindings()
  return listOnce(connectorId, mine, { placed, lua }).problems
}

type Found = Parameters<typeof problemList>[2]
type Listed = { problems: readonly EditorProblem[]; marks: ReturnType<typeof problemMarks> }
let latest: (Listed & { content: ConnectorContent; found: Found }) | null = null

/** Many parts of the screen ask for the same list after a key. */
function listOnce(connectorId: string, content: ConnectorContent, found: Found): Listed {
  if (latest?.content === content && shallow(latest.found.placed, found.placed) && latest.found.lua === found.lua) return latest
  const problems = problemList(connectorId, content, found)
  latest = { content, found, problems, marks: problemMarks(problems) }
  return latest
}

/** The same map as long as no mark changes, though the draft changes with every key. */
export function useProblemMarks(connectorId: string) {
  const lua = useLuaFindings()
  return useDraft(connectorId, (draft) => listOnce(connectorId, draft.mine, { placed: problemsOf(draft), lua }).marks)
}
