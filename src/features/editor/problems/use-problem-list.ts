import { useMemo } from 'react'
import { shallow } from 'zustand/shallow'
import type { ConnectorContent } from '#domain/connector.ts'
import { problemsOf } from '#src/workspace/problem-places.ts'
import { useLuaFindings } from '../lua/lua-findings-store.ts'
import { useDraft, useProblems } from '../use-draft.ts'
import { partMarks } from './part-marks.ts'
import { problemList } from './problem-list.ts'
import type { ProblemMark } from './problem-marks.ts'

export function useProblemList(connectorId: string) {
  const { mine } = useDraft(connectorId, (draft) => ({ mine: draft.mine }))
  const placed = useProblems(connectorId)
  const lua = useLuaFindings()
  return useMemo(() => problemList(connectorId, mine, { placed, lua }), [connectorId, mine, placed, lua])
}

/** The same map as long as no mark changes, though the draft changes with every key. */
export function useProblemMarks(connectorId: string) {
  const lua = useLuaFindings()
  return useDraft(connectorId, (draft) => marksOnce(connectorId, draft.mine, { placed: problemsOf(draft), lua }))
}

/** How bad it is by part: most keys that make a problem make nothing worse. */
export function useProblemLevels(connectorId: string): Readonly<Record<string, ProblemMark['level']>> {
  const lua = useLuaFindings()
  return useDraft(connectorId, (draft) => levelsOf(marksOnce(connectorId, draft.mine, { placed: problemsOf(draft), lua })))
}

const levelsOf = (marks: ReadonlyMap<string, ProblemMark>) => Object.fromEntries([...marks].map(([part, { level }]) => [part, level]))

type Found = Parameters<typeof partMarks>[2]
let latest: { content: ConnectorContent; found: Found; marks: ReturnType<typeof partMarks> } | null = null

/** Many parts of the screen ask for the same after a key. */
function marksOnce(connectorId: string, content: ConnectorContent, found: Found) {
  if (latest?.content === content && shallow(latest.found.placed, found.placed) && latest.found.lua === found.lua) return latest.marks
  latest = { content, found, marks: partMarks(connectorId, content, found) }
  return latest.marks
}
