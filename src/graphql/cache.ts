import { type Cache, cacheExchange } from '@urql/exchange-graphcache'

/** Normalized by id; everything without an id lives inside its parent. */
export const cache = cacheExchange({
  keys: {
    PageOfConnector: () => null,
    PageOfConnectorMatch: () => null,
    ConnectorMatch: () => null,
    ConfigTestValues: (values) => (typeof values.connectorId === 'string' ? values.connectorId : null),
    RetryPolicy: () => null,
    MutationError: () => null,
    ConnectorEvent: () => null,
    Permission: () => null,
    PageOfAuditRecord: () => null,
    AuditRecord: () => null,
    ConnectorRevision: () => null,
    PageOfConnectorRevision: () => null,
  },
  updates: {
    Mutation: {
      invitePerson: (_result, _args, store) => store.invalidate('Query', 'invitations'),
      makePasswordLink: (_result, _args, store) => store.invalidate('Query', 'invitations'),
      withdrawInvitation: (_result, _args, store) => store.invalidate('Query', 'invitations'),
      changeRole: (_result, _args, store) => store.invalidate('Query', 'serviceTokens'),
      disablePerson: (_result, _args, store) => store.invalidate('Query', 'serviceTokens'),
      enablePerson: (_result, _args, store) => store.invalidate('Query', 'serviceTokens'),
      createServiceToken: (_result, _args, store) => store.invalidate('Query', 'serviceTokens'),
      createConnector: (_result, _args, store) => forgetLists(store),
      cloneConnector: (_result, _args, store) => forgetLists(store),
      createConnectorVersion: (_result, _args, store) => forgetLists(store),
      destroyConnector: (_result, { id }, store) => {
        forgetConnector(store, id)
        forgetLists(store)
      },
      restoreConnector: (_result, _args, store) => forgetLists(store),
      publishConnector: (_result, _args, store) => forgetLists(store),
      updateConnector: (_result, _args, store) => forgetLists(store),
      // The first values of a draft have no place to be updated in.
      saveConfigTestValues: (_result, { connectorId }, store) => {
        if (typeof connectorId === 'string') store.invalidate('Query', 'configTestValues', { connectorId })
      },
    },
    Subscription: {
      connectorEvents: ({ connectorEvents }, _args, store) => {
        if (hasDestroyed(connectorEvents)) forgetConnector(store, connectorEvents.destroyed)
        // A change is in its place already, so lists stay until whoever shows them asks for their order. After a gap all are asked again.
        if (!hasUpdated(connectorEvents)) forgetLists(store)
      },
    },
  },
})

const hasDestroyed = (event: unknown): event is { destroyed: unknown } => typeof event === 'object' && event !== null && 'destroyed' in event

const hasUpdated = (event: unknown) => typeof event === 'object' && event !== null && 'updated' in event && event.updated !== null

/** Whoever shows the connector hears that it is gone. */
function forgetConnector(store: Cache, id: unknown) {
  // Not by invalidating the connector: the answer to its deletion is read from it.
  if (typeof id === 'string') store.link('Query', 'getConnector', { id }, null)
}

/** Lists are asked again after a change; connectors that are shown somewhere are updated in place by their id. */
function forgetLists(store: Cache) {
  for (const field of store.inspectFields('Query')) {
    if (['listConnectors', 'searchConnectors', 'deletedConnectors'].includes(field.fieldName)) {
      store.invalidate('Query', field.fieldName, field.arguments)
    }
  }
  for (const field of store.inspectFields('Query')) {
    if (field.fieldName !== 'getConnector' || typeof field.arguments?.['id'] !== 'string') continue
    // One that was gone may have been brought back.
    if (store.resolve('Query', 'getConnector', field.arguments) === null) store.invalidate('Query', 'getConnector', field.arguments)
    const key = store.keyOfEntity({ __typename: 'Connector', id: field.arguments['id'] })
    if (key === null) continue
    for (const inner of store.inspectFields(key)) {
      if (inner.fieldName === 'children') store.invalidate(key, inner.fieldName, inner.arguments)
    }
  }
}
