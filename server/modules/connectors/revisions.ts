import { parseContent } from '#domain/stored-content.ts'
import type { ChangeContext } from '#server/change-context.ts'
import { done, type Outcome, refused } from '#server/conventions/mutation-result.ts'
import { parsePage } from '#server/conventions/page.ts'
import type { Connection } from '#server/conventions/sql.ts'
import type { MutationRestoreConnectorRevisionArgs, QueryConnectorRevisionsArgs } from '#server/generated/schema-types.ts'
import { changeConnector } from './change-connector.ts'
import { draftRule, freshRule } from './connector-rules.ts'
import type { ConnectorRow } from './connector-row.ts'
import { updateContent } from './connectors.store.ts'
import { contentProblems } from './content-problems.ts'
import { readContent } from './content-reader.ts'
import { foreignModuleProblems } from './foreign-modules.ts'
import { keepRevision } from './keep-revision.ts'
import { replaceModules } from './modules.store.ts'
import { findRevision, findRevisionContent, findRevisions, type RevisionRow } from './revisions.store.ts'

export type RevisionPage = { results: RevisionRow[]; hasNextPage: boolean }

type FindConnector = (id: string) => Promise<ConnectorRow | null>

/** The revisions of connectors that the viewer can see. */
export function createRevisionReads(sql: Connection, get: FindConnector) {
  return {
    revisions: async ({ connectorId, before, limit }: QueryConnectorRevisionsArgs): Promise<RevisionPage> => {
      const range = parsePage({ limit })
      const row = await get(connectorId)
      const found = row ? await findRevisions(sql, row.id, { before: before ?? null, limit: range.limit + 1 }) : []
      return { results: found.slice(0, range.limit), hasNextPage: found.length > range.limit }
    },
    revision: async (connectorId: string, number: number) => {
      const row = await get(connectorId)
      return row && findRevision(sql, row.id, number)
    },
  }
}

/** Makes a draft what it was; what it is now stays as the revision before. */
export function restoreRevision(context: ChangeContext, { id, number, expectedUpdatedAt }: MutationRestoreConnectorRevisionArgs): Promise<Outcome<ConnectorRow>> {
  const work = async (sql: Connection, row: ConnectorRow): Promise<Outcome<ConnectorRow>> => {
    const draft = draftRule(row, 'changed')
    if (!draft.ok) return draft
    const fresh = freshRule(row, expectedUpdatedAt)
    if (!fresh.ok) return fresh
    const stored = await findRevisionContent(sql, row.id, number)
    if (stored === null) return refused({ path: ['number'], code: 'not_found', message: `"${row.name}" has no revision ${number}.` })
    const content = parseContent(stored)
    const problems = [...contentProblems(content), ...(await foreignModuleProblems(sql, row.id, content))]
    if (problems.length > 0) return refused(...problems)
    const before = await readContent(sql, row)
    await updateContent(sql, row.id, content)
    await replaceModules(sql, row.id, content)
    return done(await keepRevision(context, sql, { id: row.id, reason: 'restored', before, source: `revision ${number}`, restoredFrom: number }))
  }
  return changeConnector(context, { action: 'connectors.edit', id, lock: 'UPDATE', work })
}
