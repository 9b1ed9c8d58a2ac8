import type { Mutation, Query, Subscription } from '#server/generated/schema-types.ts'
import type { Action } from './matrix.ts'

type Fields<Type> = Record<Exclude<keyof Type, '__typename'>, Action>

/** What each field of the API needs. A field without a row does not pass the type check, a type without one fails a test. */
export const queryActions = {
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

export const mutationActions = {
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
  withdrawInvitation: 'people.manage',
  changeRole: 'people.manage',
  disablePerson: 'people.manage',
  enablePerson: 'people.manage',
  createServiceToken: 'people.manage',
  revokeServiceToken: 'people.manage',
} satisfies Fields<Mutation>

export const subscriptionActions = { connectorEvents: 'connectors.read' } satisfies Fields<Subscription>

/** All fields of an object type need what it takes to see the object at all. */
export const typeActions: Record<string, Action> = {
  Connector: 'connectors.read',
  PageOfConnector: 'connectors.read',
  MutationError: 'self.read',
  CreateConnectorResult: 'connectors.create',
  UpdateConnectorResult: 'connectors.edit',
  DestroyConnectorResult: 'connectors.discard',
  CloneConnectorResult: 'connectors.clone',
  CreateConnectorVersionResult: 'connectors.derive',
  PublishConnectorResult: 'connectors.publish',
  ConnectorEvent: 'connectors.read',
  RetryPolicy: 'connectors.read',
  ModuleSample: 'connectors.read',
  ConnectorAction: 'connectors.read',
  ConnectorApiEndpointTemplate: 'connectors.read',
  ConnectorReactionTemplate: 'connectors.read',
  ConnectorTimerTemplate: 'connectors.read',
  ConnectorMatch: 'connectors.read',
  PageOfConnectorMatch: 'connectors.read',
  ConfigTestValues: 'connectors.read',
  SaveConfigTestValuesResult: 'connectors.edit',
  RestoreConnectorResult: 'connectors.discard',
  ConnectorRevision: 'connectors.read',
  PageOfConnectorRevision: 'connectors.read',
  DeletedConnector: 'connectors.discard',
  RestoreConnectorRevisionResult: 'connectors.edit',
  Permission: 'self.read',
  Viewer: 'self.read',
  Person: 'people.manage',
  Invitation: 'people.manage',
  ServiceToken: 'people.manage',
  AuditRecord: 'audit.read',
  PageOfAuditRecord: 'audit.read',
  InvitePersonResult: 'people.manage',
  WithdrawInvitationResult: 'people.manage',
  ChangeRoleResult: 'people.manage',
  DisablePersonResult: 'people.manage',
  EnablePersonResult: 'people.manage',
  CreateServiceTokenResult: 'people.manage',
  RevokeServiceTokenResult: 'people.manage',
}

/** What a field needs; undefined for one without a row. */
export function fieldAction(type: string, field: string): Action | undefined {
  const roots: Record<string, Record<string, Action>> = { Query: queryActions, Mutation: mutationActions, Subscription: subscriptionActions }
  return type in roots ? roots[type]?.[field] : typeActions[type]
}
