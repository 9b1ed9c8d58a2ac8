import type { Mutation, Query, Subscription } from '#server/generated/schema-types.ts'
import type { Action } from './matrix.ts'

type Fields<Type> = Record<Exclude<keyof Type, '__typename'>, Action>

/** What each field of the API needs. A field without a row does not pass the type check, and the server does not start without it. */
const queryActions = {
  getConnector: 'connectors.read',
  listConnectors: 'connectors.read',
  searchConnectors: 'connectors.read',
  configTestValues: 'connectors.read',
  capabilities: 'self.read',
  connectorRevisions: 'connectors.read',
  connectorRevision: 'connectors.read',
  deletedConnectors: 'connectors.discard',
  viewer: 'self.read',
  ownDraftIds: 'connectors.read',
  people: 'people.manage',
  invitations: 'people.manage',
  serviceTokens: 'people.manage',
  auditRecords: 'audit.read',
} satisfies Fields<Query>

const mutationActions = {
  createConnector: 'connectors.create',
  updateConnector: 'connectors.edit',
  destroyConnector: 'connectors.discard',
  cloneConnector: 'connectors.clone',
  createConnectorVersion: 'connectors.derive',
  publishConnector: 'connectors.publish',
  restoreConnector: 'connectors.discard',
  saveConfigTestValues: 'connectors.edit',
  restoreConnectorRevision: 'connectors.edit',
  invitePerson: 'people.manage',
  makePasswordLink: 'people.manage',
  withdrawInvitation: 'people.manage',
  changeRole: 'people.manage',
  disablePerson: 'people.manage',
  enablePerson: 'people.manage',
  createServiceToken: 'people.manage',
  revokeServiceToken: 'people.manage',
} satisfies Fields<Mutation>

const subscriptionActions = { connectorEvents: 'connectors.read' } satisfies Fields<Subscription>

/** A change shows its maker what came of it, so a program that may only change sees what it changed. */
const whoSeesConnectors: readonly Action[] = ['connectors.read', 'connectors.create', 'connectors.publish']

/** Whoever may do one of these sees the fields of an object type, on whatever way it is reached. */
const typeActions: Record<string, Action | readonly Action[]> = {
  Connector: whoSeesConnectors,
  RetryPolicy: whoSeesConnectors,
  ModuleSample: whoSeesConnectors,
  ConnectorAction: whoSeesConnectors,
  ConnectorApiEndpointTemplate: whoSeesConnectors,
  ConnectorReactionTemplate: whoSeesConnectors,
  ConnectorTimerTemplate: whoSeesConnectors,
  ConfigTestValues: whoSeesConnectors,
  PageOfConnector: 'connectors.read',
  ConnectorEvent: 'connectors.read',
  ConnectorMatch: 'connectors.read',
  PageOfConnectorMatch: 'connectors.read',
  ConnectorRevision: 'connectors.read',
  PageOfConnectorRevision: 'connectors.read',
  DeletedConnector: 'connectors.discard',
  MutationError: 'self.read',
  Permission: 'self.read',
  Viewer: 'self.read',
  Person: 'people.manage',
  Invitation: 'people.manage',
  ServiceToken: 'people.manage',
  AuditRecord: 'audit.read',
  PageOfAuditRecord: 'audit.read',
}

/** They lead from a connector to others. */
const waysOn: Record<string, Action> = { 'Connector.parent': 'connectors.read', 'Connector.children': 'connectors.read' }

/** What a field needs, one of several; nothing for a field without a row. */
export function fieldActions(type: string, field: string): readonly Action[] {
  const roots: Record<string, Record<string, Action>> = { Query: queryActions, Mutation: mutationActions, Subscription: subscriptionActions }
  return [(type in roots ? roots[type]?.[field] : (waysOn[`${type}.${field}`] ?? typeActions[type])) ?? []].flat()
}
