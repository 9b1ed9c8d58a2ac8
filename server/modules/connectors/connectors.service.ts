import type { ConnectorContent } from '#domain/connector.ts'
import type { ChangeContext } from '#server/change-context.ts'
import { Page, type PageArguments, parsePage } from '#server/conventions/page.ts'
import { parseFilter } from '#server/conventions/parse-filter.ts'
import { parseSort, type SortKey, type SortList } from '#server/conventions/sort.ts'
import { isUuid } from '#server/conventions/uuid.ts'
import type { Session } from '#server/db/transaction.ts'
import type {
  CloneConnectorInput,
  ConnectorFilterInput,
  CreateConnectorInput,
  CreateConnectorVersionInput,
  MutationRestoreConnectorRevisionArgs,
  PublishConnectorInput,
  UpdateConnectorInput,
} from '#server/generated/schema-types.ts'
import { authorizeReading, extentFor, type Viewer } from '../access/access.service.ts'
import { connectorTable, usualSort } from './connector-columns.ts'
import { createConnectorLoaders } from './connector-loaders.ts'
import type { ConnectorRow } from './connector-row.ts'
import { countConnectors, findDeleted, findDraftIdsOf, listConnectors } from './connectors.store.ts'
import { cloneConnector, createConnectorVersion } from './derivations.ts'
import { createRevisionReads, restoreRevision } from './revisions.ts'
import type { RevisionRow } from './revisions.store.ts'
import { createTextBudget } from './text-budget.ts'
import { createConnector, destroyConnector, publishConnector, restoreConnector, updateConnector } from './draft-changes.ts'

export { findChangedSince, findMatching, now } from './connector-changes.store.ts'
export { changeConnector } from './change-connector.ts'
export { connectorWhere } from './connectors.store.ts'
export { noteDeed } from './note-deed.ts'
export { draftRule } from './connector-rules.ts'
export { readContent } from './content-reader.ts'
export { loadLibraryVersion, type LoadedVersion } from './library-versions.ts'
export type { ConnectorRow } from './connector-row.ts'
export type ConnectorPage = Page<ConnectorRow>
export type ListArguments = PageArguments & { filter?: ConnectorFilterInput | null | undefined; sort?: SortList }
export type ConnectorsService = ReturnType<typeof createConnectorsService>

/** What a viewer can do with connectors. */
export function createConnectorsService(context: ChangeContext) {
  return {
    ...createReads(context.sql, context.viewer),
    create: (input: CreateConnectorInput) => createConnector(context, input),
    update: (id: string, input: UpdateConnectorInput | null | undefined) => updateConnector(context, id, input ?? {}),
    destroy: (id: string) => destroyConnector(context, id),
    restore: (id: string) => restoreConnector(context, id),
    publish: (id: string, input: PublishConnectorInput | null | undefined) => publishConnector(context, id, input ?? {}),
    clone: (id: string, input: CloneConnectorInput) => cloneConnector(context, id, input),
    restoreRevision: (args: MutationRestoreConnectorRevisionArgs) => restoreRevision(context, args),
    createVersion: (id: string, input: CreateConnectorVersionInput | null | undefined) => createConnectorVersion(context, id, input ?? {}),
  }
}

function createReads(sql: Session, viewer: Viewer) {
  const budget = createTextBudget()
  const loaders = createConnectorLoaders(sql, budget)
  const get = async (id: string) => {
    authorizeReading(viewer, 'connectors.read')
    return isUuid(id) ? loaders.rows.load(id.toLowerCase()) : null
  }
  return {
    get,
    ...createRevisionReads(sql, get),
    revisionContent: (revision: RevisionRow): Promise<string> => loaders.revisionContents.load(revision),
    /** A subscription answers many times. */
    beginAnswer: budget.renew,
    list: (args: ListArguments): ConnectorPage => {
      authorizeReading(viewer, 'connectors.read')
      const range = parsePage(args)
      const condition = parseFilter(args.filter, connectorTable)
      const sort = parseSort(args.sort, connectorTable, usualSort)
      return new Page(range, { load: () => listConnectors(sql, { condition, sort, range }), count: () => countConnectors(sql, condition) })
    },
    deleted: async (limit: number | null | undefined) => {
      authorizeReading(viewer, 'connectors.discard')
      return findDeleted(sql, extentFor(viewer, 'connectors.discard') === 'own' ? viewer.id : null, parsePage({ limit }).limit)
    },
    ownDraftIds: async () => {
      authorizeReading(viewer, 'connectors.read')
      return findDraftIdsOf(sql, viewer.id, 1000)
    },
    /** A plain list tells nobody that there is more, so it is as long as a list may be unless a limit is given. */
    children: async (parent: ConnectorRow, args: ListArguments): Promise<ConnectorRow[]> => {
      const range = parsePage(args, 250)
      const condition = parseFilter(args.filter, connectorTable)
      return loaders.children.load({ parent: parent.id, listing: { condition, sort: parseSort(args.sort, connectorTable, usualSort), range } })
    },
    parent: async (child: ConnectorRow) => (child.parentId === null ? null : loaders.rows.load(child.parentId)),
    content: async (row: ConnectorRow): Promise<ConnectorContent> => (await loaders.contents.load(row)).content,
  }
}

export const parseConnectorFilter = (filter: ConnectorFilterInput | null | undefined) => parseFilter(filter, connectorTable)

export const parseConnectorSort = (sort: SortList, fallback: SortKey[]) => parseSort(sort, connectorTable, fallback)
