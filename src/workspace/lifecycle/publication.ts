import { compareContent } from '#domain/compare/compare-content.ts'
import type { Comparison } from '#domain/compare/change.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import { emptyContent } from '#domain/empty-content.ts'
import { publicationProblems } from '#domain/publication-problems.ts'
import type { Runnable } from '../bench/run-request.ts'
import { testValuesOf } from '../bench/test-values.ts'
import { fetchConnector } from '../fetch-connector.ts'
import { type PlacedProblem, placeProblem } from '../problem-places.ts'
import type { ServerVersion } from '../server-version.ts'
import { hasUnsavedChanges } from '../unsaved-changes.ts'

/** What stands before a publication: either something in the way, or the draft and what it changes. */
export type Publication =
  | { status: 'failed'; message: string }
  | { status: 'missing' }
  /** Publishing now would leave out what this browser still holds. */
  | { status: 'unsaved'; draft: ServerVersion }
  | { status: 'ready'; draft: ServerVersion; parent: ServerVersion | null; comparison: Comparison; problems: readonly PlacedProblem[]; runnable: Runnable }

/** Reads the draft and its parent as the server holds them now. */
export async function readPublication(connectorId: string): Promise<Publication> {
  const draft = await fetchConnector(connectorId)
  if (draft.status !== 'found') return draft
  if (await hasUnsavedChanges(connectorId)) return { status: 'unsaved', draft: draft.version }
  const { parentId } = draft.version.head
  const parent = parentId === null ? null : await fetchConnector(parentId)
  if (parent?.status === 'failed') return parent
  // A deleted parent can not be read any more; then everything counts as new.
  const before = parent?.status === 'found' ? parent.version : null
  return {
    status: 'ready',
    draft: draft.version,
    parent: before,
    comparison: compareContent(before?.content ?? emptyLike(draft.version.content), draft.version.content),
    runnable: { handle: draft.version.head.handle, content: draft.version.content, testValuesJson: await testValuesOf(connectorId) },
    problems: publicationProblems(draft.version.content).map((problem) => placeProblem(problem, draft.version.content)),
  }
}

/** The start of a connector made from scratch: what it is called is no change. */
const emptyLike = ({ name, description, connectorType }: ConnectorContent): ConnectorContent => ({ ...emptyContent, name, description, connectorType })
