import { randomUUID } from 'node:crypto'
import { emptyContent } from '#domain/empty-content.ts'
import { connectorHandleProblem } from '#domain/handles.ts'
import { connectorId } from '#domain/ids.ts'
import type { ChangeContext } from '#server/change-context.ts'
import { done, type Outcome, refused } from '#server/conventions/mutation-result.ts'
import type { Connection } from '#server/conventions/sql.ts'
import { inTransaction } from '#server/db/transaction.ts'
import type { CreateConnectorInput, PublishConnectorInput, UpdateConnectorInput } from '#server/generated/schema-types.ts'
import { authorize } from '../access/access.service.ts'
import { changeConnector, changedRow } from './change-connector.ts'
import { draftRule, freshRule, restorableRule } from './connector-rules.ts'
import type { ConnectorRow } from './connector-row.ts'
import { hasLiveChildren, insertConnector, lastVersion, type LockedConnector, setDeleted, setPublished, updateContent, wasDeleted } from './connectors.store.ts'
import { applyInput } from './content-input.ts'
import { contentProblems, frozenContentProblems } from './content-problems.ts'
import { readContent } from './content-reader.ts'
import { handleTaken } from './derivations.ts'
import { foreignModuleProblems } from './foreign-modules.ts'
import { keepRevision } from './keep-revision.ts'
import { replaceModules } from './modules.store.ts'
import { noteDeed } from './note-deed.ts'

export async function createConnector(context: ChangeContext, input: CreateConnectorInput): Promise<Outcome<ConnectorRow>> {
  const { sql, viewer } = context
  const allowed = authorize(viewer, 'connectors.create')
  if (!allowed.ok) return allowed
  const content = applyInput(emptyContent, input)
  const handleProblem = connectorHandleProblem(input.handle)
  const problems = [...(handleProblem ? [handleProblem] : []), ...contentProblems(content)]
  if (problems.length > 0) return refused(...problems)
  return inTransaction<Outcome<ConnectorRow>>(sql, async (transaction) => {
    const id = connectorId(randomUUID())
    const foreign = await foreignModuleProblems(transaction, id, content)
    if (foreign.length > 0) return refused(...foreign)
    if ((await lastVersion(transaction, input.handle)) > 0) return handleTaken(input.handle)
    await insertConnector(transaction, { id, handle: input.handle, version: 1, parentId: null, createdBy: viewer.id, content })
    await replaceModules(transaction, id, content)
    return done(await keepRevision(context, transaction, { id, reason: 'created' }))
  })
}

export function updateConnector(context: ChangeContext, id: string, input: UpdateConnectorInput): Promise<Outcome<ConnectorRow>> {
  const work = async (sql: Connection, row: ConnectorRow): Promise<Outcome<ConnectorRow>> => {
    const draft = draftRule(row, 'changed')
    if (!draft.ok) return draft
    const { expectedUpdatedAt, ...changes } = input
    const isEmpty = Object.values(changes).every((value) => value === undefined)
    if (isEmpty && !expectedUpdatedAt) return done(row)
    const fresh = freshRule(row, expectedUpdatedAt)
    if (!fresh.ok || isEmpty) return fresh.ok ? done(row) : fresh
    const before = await readContent(sql, row)
    const content = applyInput(before.content, changes)
    const problems = [...contentProblems(content), ...(await foreignModuleProblems(sql, row.id, content))]
    if (problems.length > 0) return refused(...problems)
    await updateContent(sql, row.id, content)
    await replaceModules(sql, row.id, content)
    return done(await keepRevision(context, sql, { id: row.id, reason: 'saved', before }))
  }
  return changeConnector(context, { action: 'connectors.edit', id, lock: 'UPDATE', work })
}

export function publishConnector(context: ChangeContext, id: string, input: PublishConnectorInput): Promise<Outcome<ConnectorRow>> {
  const work = async (sql: Connection, row: ConnectorRow): Promise<Outcome<ConnectorRow>> => {
    const draft = draftRule(row, 'published again')
    if (!draft.ok) return draft
    const fresh = freshRule(row, input.expectedUpdatedAt)
    if (!fresh.ok) return fresh
    const { content, seal } = await readContent(sql, row)
    const reason = input.reason?.trim() ?? ''
    const problems = [...frozenContentProblems(content), ...reasonProblems(reason)]
    if (problems.length > 0) return refused(...problems)
    await setPublished(sql, row.id, seal)
    noteDeed(context, row, { action: 'connector.published', summary: reason, before: seal, after: seal })
    return done(await changedRow(sql, row.id))
  }
  return changeConnector(context, { action: 'connectors.publish', id, lock: 'UPDATE', work })
}

const longestReason = 500
const reasonProblems = (reason: string) =>
  reason.length > longestReason ? [{ path: ['reason'], code: 'invalid_argument', message: `A reason has ${longestReason} characters at most.` }] : []

/** The row stays and can be restored; its handle and number stay taken. */
export const destroyConnector = (context: ChangeContext, id: string) =>
  changeConnector(context, { action: 'connectors.discard', id, lock: 'UPDATE', work: (sql, row) => destroy(context, sql, row) })

async function destroy(context: ChangeContext, sql: Connection, row: ConnectorRow): Promise<Outcome<ConnectorRow>> {
  const draft = draftRule(row, 'deleted')
  if (!draft.ok) return draft
  if (await hasLiveChildren(sql, row.id)) {
    return refused({ path: ['id'], code: 'invalid_argument', message: `Other connectors are derived from "${row.name}": it can not be deleted before them.` })
  }
  await setDeleted(sql, row.id, true)
  noteDeed(context, row, { action: 'connector.deleted' })
  return done(row)
}

export const restoreConnector = (context: ChangeContext, id: string) =>
  changeConnector(context, { action: 'connectors.discard', id, lock: 'UPDATE', deleted: 'also', work: (sql, row) => restore(context, sql, row) })

async function restore(context: ChangeContext, sql: Connection, row: LockedConnector): Promise<Outcome<ConnectorRow>> {
  if (!row.isDeleted) return done(row)
  const restorable = restorableRule(row)
  if (!restorable.ok) return restorable
  if (row.parentId !== null && (await wasDeleted(sql, row.parentId))) {
    return refused({ path: ['id'], code: 'invalid_argument', message: `What "${row.name}" is derived from is deleted too: restore that first.`, vars: { parentId: row.parentId } })
  }
  await setDeleted(sql, row.id, false)
  noteDeed(context, row, { action: 'connector.restored' })
  return done(await changedRow(sql, row.id))
}
