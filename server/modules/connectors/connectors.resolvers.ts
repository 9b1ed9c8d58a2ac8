import { mutationResult } from '#server/conventions/mutation-result.ts'
import type { Resolvers } from '#server/generated/resolver-types.ts'

export const connectorResolvers = {
  Query: {
    getConnector: (_, { id }, { connectors }) => connectors.get(id),
    connectorRevisions: (_, args, { connectors }) => connectors.revisions(args),
    connectorRevision: (_, { connectorId, number }, { connectors }) => connectors.revision(connectorId, number),
    deletedConnectors: (_, { limit }, { connectors }) => connectors.deleted(limit),
    ownDraftIds: (_, _args, { connectors }) => connectors.ownDraftIds(),
    listConnectors: (_, args, { connectors }) => connectors.list(args),
  },
  Mutation: {
    createConnector: (_, { input }, { connectors }) => mutationResult(connectors.create(input)),
    updateConnector: (_, { id, input }, { connectors }) => mutationResult(connectors.update(id, input)),
    destroyConnector: (_, { id }, { connectors }) => mutationResult(connectors.destroy(id)),
    cloneConnector: (_, { id, input }, { connectors }) => mutationResult(connectors.clone(id, input)),
    createConnectorVersion: (_, { id, input }, { connectors }) => mutationResult(connectors.createVersion(id, input)),
    publishConnector: (_, { id, input }, { connectors }) => mutationResult(connectors.publish(id, input)),
    restoreConnectorRevision: (_, args, { connectors }) => mutationResult(connectors.restoreRevision(args)),
    restoreConnector: (_, { id }, { connectors }) => mutationResult(connectors.restore(id)),
  },
  Connector: {
    actions: async (row, _, { connectors }) => (await connectors.content(row)).actions,
    apiEndpoints: async (row, _, { connectors }) => (await connectors.content(row)).apiEndpoints,
    reactions: async (row, _, { connectors }) => (await connectors.content(row)).reactions,
    timers: async (row, _, { connectors }) => (await connectors.content(row)).timers,
    sharedLibrary: async (row, _, { connectors }) => (await connectors.content(row)).sharedLibrary,
    configJson: async (row, _, { connectors }) => (await connectors.content(row)).configJson,
    iamPolicyJson: async (row, _, { connectors }) => (await connectors.content(row)).iamPolicyJson,
    parent: (row, _, { connectors }) => connectors.parent(row),
    children: (row, args, { connectors }) => connectors.children(row, args),
  },
  ConnectorRevision: {
    contentJson: (revision, _, { connectors }) => connectors.revisionContent(revision),
  },
  PageOfConnector: {
    results: (page) => page.results(),
    count: (page) => page.count(),
    hasNextPage: (page) => page.hasNextPage(),
    hasPreviousPage: (page) => page.hasPreviousPage(),
    pageNumber: (page) => page.pageNumber(),
    lastPage: (page) => page.lastPage(),
    limit: (page) => page.range.limit,
  },
} satisfies Resolvers
