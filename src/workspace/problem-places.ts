import type { ConnectorContent } from '#domain/connector.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import type { Part } from '#domain/parts/part.ts'
import { modulesOf, partValue } from '#domain/parts/part-values.ts'
import { sameValue } from '#domain/parts/same-value.ts'
import type { Problem } from '#domain/problem.ts'
import { publicationProblems } from '#domain/publication-problems.ts'
import type { Draft } from './draft.ts'

/** A problem and the part at which it stands; a list of modules as a whole is its order. */
export type PlacedProblem = Problem & { part: Part }

type Refusal = NonNullable<Draft['refusal']>
// The same content has the same problems, and those who show them ask after every key.
const checked = new WeakMap<ConnectorContent, readonly PlacedProblem[]>()
const placed = new WeakMap<Refusal, readonly PlacedProblem[]>()

/** Everything known to be wrong with the draft: by the rules the browser knows, even what only a publication is refused for, and by the server's answer as long as the value stays. */
export function problemsOf({ mine, refusal }: Draft): readonly PlacedProblem[] {
  const own = ownProblems(mine)
  if (refusal === null) return own
  const standing = refusedProblems(refusal).filter(({ part, message }) => {
    const isUnchanged = sameValue(partValue(refusal.content, part), partValue(mine, part))
    return isUnchanged && !own.some((known) => known.message === message)
  })
  return standing.length === 0 ? own : [...own, ...standing]
}

function refusedProblems(refusal: Refusal): readonly PlacedProblem[] {
  const known = placed.get(refusal)
  if (known !== undefined) return known
  const problems = refusal.problems.map((problem) => placeProblem(problem, refusal.content))
  placed.set(refusal, problems)
  return problems
}

function ownProblems(mine: ConnectorContent): readonly PlacedProblem[] {
  const known = checked.get(mine)
  if (known !== undefined) return known
  const problems = publicationProblems(mine).map((problem) => placeProblem(problem, mine))
  checked.set(mine, problems)
  return problems
}

/** Paths count modules by position; a part knows them by origin, so it stays right when the list changes. */
export function placeProblem(problem: Problem, content: ConnectorContent): PlacedProblem {
  const [first = 'name', position, field] = problem.path
  const kind = moduleKindNames.find((name) => name === first)
  if (kind === undefined) return { ...problem, part: { scope: 'connector', field: first } }
  const module = modulesOf(content, kind)[Number(position)]
  if (module === undefined) return { ...problem, part: { scope: 'order', kind } }
  const { originId } = module
  return { ...problem, part: field === undefined ? { scope: 'module', kind, originId } : { scope: 'field', kind, originId, field } }
}
