import type { ConnectorContent } from '#domain/connector.ts'
import type { Diagnostic } from '#src/workers/lua-language/contract.ts'
import type { PlacedProblem } from '#src/workspace/problem-places.ts'
import { partIdOf } from '../editor-part.ts'
import type { LuaFindings } from '../lua/lua-findings-store.ts'
import { luaScripts } from '../lua/lua-scripts.ts'
import { noProblems, type ProblemMark, problemMark, sumOf } from './problem-marks.ts'

/** What the explorer and the tabs show: errors and warnings by part. It is asked for with every key, so it is counted without a list of all. */
export function partMarks(connectorId: string, content: ConnectorContent, { placed, lua }: { placed: readonly PlacedProblem[]; lua: LuaFindings }): ReadonlyMap<string, ProblemMark> {
  const marks = new Map<string, ProblemMark>()
  const add = (part: string, mark: ProblemMark) => marks.set(part, sumOf([marks.get(part) ?? noProblems, mark]))
  for (const { part } of placed) add(partIdOf(part), problemMark(1, 'error'))
  for (const { partId, document } of luaScripts(connectorId, content)) {
    const found = lua.byScript.get(document.uri)
    const mark = found === undefined ? noProblems : markOf(found)
    if (mark !== noProblems) add(partId, mark)
  }
  return marks
}

const counted = new WeakMap<readonly Diagnostic[], ProblemMark>()

function markOf(problems: readonly Diagnostic[]): ProblemMark {
  const mark = counted.get(problems) ?? sumOf(problems.flatMap(({ severity }) => (severity === 'error' || severity === 'warning' ? [problemMark(1, severity)] : [])))
  counted.set(problems, mark)
  return mark
}
