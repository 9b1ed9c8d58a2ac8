import { randomUUID } from 'node:crypto'
import type { ConnectorContent } from '#domain/connector.ts'
import { connectorHandleProblem } from '#domain/handles.ts'
import { connectorId, moduleId } from '#domain/ids.ts'
import type { ChangeContext } from '#server/change-context.ts'
import { done, type Outcome, refused } from '#server/conventions/mutation-result.ts'
import type { Connection } from '#server/conventions/sql.ts'
import type { CloneConnectorInput, CreateConnectorVersionInput } from '#server/generated/schema-types.ts'
import { authorize } from '../access/access.service.ts'
import { changeConnector } from './change-connector.ts'
import { deriveRule } from './connector-rules.ts'
import type { ConnectorRow } from './connector-row.ts'
import { insertConnector, lastVersion } from './connectors.store.ts'
import { contentProblems } from './content-problems.ts'
import { readContent } from './content-reader.ts'
import { keepRevision } from './keep-revision.ts'
import { replaceModules } from './modules.store.ts'
import { auditName } from './note-deed.ts'

/** A connector of its own: new handle, version 1, derived from the one that was cloned. */
export function cloneConnector(context: ChangeContext, id: string, input: CloneConnectorInput): Promise<Outcome<ConnectorRow>> {
  const work = async (sql: Connection, row: ConnectorRow): Promise<Outcome<ConnectorRow>> => {
    const allowed = row.libraryId === null ? done(row) : authorize(context.viewer, 'connectors.cloneFromLibrary')
    if (!allowed.ok) return allowed
    const content = { ...(await readContent(sql, row)).content, name: input.name }
    const handleProblem = connectorHandleProblem(input.handle)
    const problems = [...(handleProblem ? [handleProblem] : []), ...contentProblems(content)]
    if (problems.length > 0) return refused(...problems)
    if ((await lastVersion(sql, input.handle)) > 0) return handleTaken(input.handle)
    return derive(context, sql, { parent: row, handle: input.handle, version: 1, content, reason: 'cloned' })
  }
  return changeConnector(context, { action: 'connectors.clone', id, lock: 'SHARE', work })
}

/** The next draft of the same connector. */
export function createConnectorVersion(context: ChangeContext, id: string, input: CreateConnectorVersionInput): Promise<Outcome<ConnectorRow>> {
  const work = async (sql: Connection, row: ConnectorRow): Promise<Outcome<ConnectorRow>> => {
    const rule = deriveRule(row)
    if (!rule.ok) return rule
    const { content } = await readContent(sql, row)
    const described = { ...content, description: input.description ?? content.description }
    const problems = contentProblems(described)
    if (problems.length > 0) return refused(...problems)
    const version = (await lastVersion(sql, row.handle)) + 1
    return derive(context, sql, { parent: row, handle: row.handle, version, content: described, reason: 'derived' })
  }
  return changeConnector(context, { action: 'connectors.derive', id, lock: 'SHARE', work })
}

export const handleTaken = (handle: string) =>
  refused({ path: ['handle'], code: 'invalid_attribute', message: `The handle "${handle}" is taken; a handle is never used twice.`, vars: { handle } })

type Derived = { parent: ConnectorRow; handle: string; version: number; content: ConnectorContent; reason: 'cloned' | 'derived' }

async function derive(context: ChangeContext, sql: Connection, { parent, handle, version, content, reason }: Derived): Promise<Outcome<ConnectorRow>> {
  const id = connectorId(randomUUID())
  await insertConnector(sql, { id, handle, version, parentId: parent.id, createdBy: context.viewer.id, content })
  await replaceModules(sql, id, withNewIds(content))
  return done(await keepRevision(context, sql, { id, reason, source: auditName(parent).name }))
}

/** Every module gets an id of its own and keeps its origin. */
function withNewIds(content: ConnectorContent): ConnectorContent {
  return {
    ...content,
    actions: renewed(content.actions),
    apiEndpoints: renewed(content.apiEndpoints),
    reactions: renewed(content.reactions),
    timers: renewed(content.timers),
  }
}

const renewed = <Module extends { id: string }>(modules: Module[]) => modules.map((module) => ({ ...module, id: moduleId(randomUUID()) }))
