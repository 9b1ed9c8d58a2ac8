import type * as Schema from './schema-types.ts'
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ConnectorRow } from '../modules/connectors/connector-row.ts';
import type { ConnectorPage } from '../modules/connectors/connectors.service.ts';
import type { LiveEvent } from '../live/connector-event-hub.ts';
import type { MatchPage, Match } from '../modules/search/search.service.ts';
import type { Viewer } from '../modules/access/viewer.ts';
import type { RevisionRow } from '../modules/connectors/revisions.store.ts';
import type { RevisionPage } from '../modules/connectors/revisions.ts';
import type { AuditRecord } from '../modules/audit/audit-record.ts';
import type { RequestContext } from '../context.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Schema.Maybe<TTypes> | Promise<Schema.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApiEndpointAuthType: Schema.ApiEndpointAuthType;
  ApiEndpointMethod: Schema.ApiEndpointMethod;
  ApiEndpointRequestFormat: Schema.ApiEndpointRequestFormat;
  ApiEndpointResponseMode: Schema.ApiEndpointResponseMode;
  AuditActorKind: Schema.AuditActorKind;
  AuditRecord: ResolverTypeWrapper<AuditRecord>;
  Boolean: ResolverTypeWrapper<Schema.Scalars['Boolean']['output']>;
  Capability: Schema.Capability;
  ChangeRoleResult: ResolverTypeWrapper<Schema.ChangeRoleResult>;
  CloneConnectorInput: Schema.CloneConnectorInput;
  CloneConnectorResult: ResolverTypeWrapper<Omit<Schema.CloneConnectorResult, 'result'> & { result?: Schema.Maybe<ResolversTypes['Connector']> }>;
  ConfigTestValues: ResolverTypeWrapper<Schema.ConfigTestValues>;
  Connector: ResolverTypeWrapper<ConnectorRow>;
  ConnectorAction: ResolverTypeWrapper<Schema.ConnectorAction>;
  ConnectorActionInput: Schema.ConnectorActionInput;
  ConnectorApiEndpointTemplate: ResolverTypeWrapper<Schema.ConnectorApiEndpointTemplate>;
  ConnectorApiEndpointTemplateInput: Schema.ConnectorApiEndpointTemplateInput;
  ConnectorEvent: ResolverTypeWrapper<LiveEvent>;
  ConnectorFilterConnectorType: Schema.ConnectorFilterConnectorType;
  ConnectorFilterCreatedAt: Schema.ConnectorFilterCreatedAt;
  ConnectorFilterDescription: Schema.ConnectorFilterDescription;
  ConnectorFilterHandle: Schema.ConnectorFilterHandle;
  ConnectorFilterId: Schema.ConnectorFilterId;
  ConnectorFilterInput: Schema.ConnectorFilterInput;
  ConnectorFilterLibraryId: Schema.ConnectorFilterLibraryId;
  ConnectorFilterName: Schema.ConnectorFilterName;
  ConnectorFilterParentId: Schema.ConnectorFilterParentId;
  ConnectorFilterPublished: Schema.ConnectorFilterPublished;
  ConnectorFilterUpdatedAt: Schema.ConnectorFilterUpdatedAt;
  ConnectorFilterVersion: Schema.ConnectorFilterVersion;
  ConnectorMatch: ResolverTypeWrapper<Match>;
  ConnectorMatchPlace: Schema.ConnectorMatchPlace;
  ConnectorReactionTemplate: ResolverTypeWrapper<Schema.ConnectorReactionTemplate>;
  ConnectorReactionTemplateInput: Schema.ConnectorReactionTemplateInput;
  ConnectorRevision: ResolverTypeWrapper<RevisionRow>;
  ConnectorSortField: Schema.ConnectorSortField;
  ConnectorSortInput: Schema.ConnectorSortInput;
  ConnectorTimerTemplate: ResolverTypeWrapper<Schema.ConnectorTimerTemplate>;
  ConnectorTimerTemplateInput: Schema.ConnectorTimerTemplateInput;
  CreateConnectorInput: Schema.CreateConnectorInput;
  CreateConnectorResult: ResolverTypeWrapper<Omit<Schema.CreateConnectorResult, 'result'> & { result?: Schema.Maybe<ResolversTypes['Connector']> }>;
  CreateConnectorVersionInput: Schema.CreateConnectorVersionInput;
  CreateConnectorVersionResult: ResolverTypeWrapper<Omit<Schema.CreateConnectorVersionResult, 'result'> & { result?: Schema.Maybe<ResolversTypes['Connector']> }>;
  CreateServiceTokenInput: Schema.CreateServiceTokenInput;
  CreateServiceTokenResult: ResolverTypeWrapper<Schema.CreateServiceTokenResult>;
  DateTime: ResolverTypeWrapper<Schema.Scalars['DateTime']['output']>;
  DeletedConnector: ResolverTypeWrapper<Schema.DeletedConnector>;
  DestroyConnectorResult: ResolverTypeWrapper<Omit<Schema.DestroyConnectorResult, 'result'> & { result?: Schema.Maybe<ResolversTypes['Connector']> }>;
  DisablePersonResult: ResolverTypeWrapper<Schema.DisablePersonResult>;
  EnablePersonResult: ResolverTypeWrapper<Schema.EnablePersonResult>;
  Extent: Schema.Extent;
  ID: ResolverTypeWrapper<Schema.Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Schema.Scalars['Int']['output']>;
  Invitation: ResolverTypeWrapper<Schema.Invitation>;
  InvitePersonInput: Schema.InvitePersonInput;
  InvitePersonResult: ResolverTypeWrapper<Schema.InvitePersonResult>;
  Json: ResolverTypeWrapper<Schema.Scalars['Json']['output']>;
  JsonString: ResolverTypeWrapper<Schema.Scalars['JsonString']['output']>;
  MakePasswordLinkResult: ResolverTypeWrapper<Schema.MakePasswordLinkResult>;
  ModuleSample: ResolverTypeWrapper<Schema.ModuleSample>;
  ModuleSampleInput: Schema.ModuleSampleInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<Schema.MutationError>;
  PageOfAuditRecord: ResolverTypeWrapper<Omit<Schema.PageOfAuditRecord, 'results'> & { results: Array<ResolversTypes['AuditRecord']> }>;
  PageOfConnector: ResolverTypeWrapper<ConnectorPage>;
  PageOfConnectorMatch: ResolverTypeWrapper<MatchPage>;
  PageOfConnectorRevision: ResolverTypeWrapper<RevisionPage>;
  Permission: ResolverTypeWrapper<Schema.Permission>;
  Person: ResolverTypeWrapper<Schema.Person>;
  PublishConnectorInput: Schema.PublishConnectorInput;
  PublishConnectorResult: ResolverTypeWrapper<Omit<Schema.PublishConnectorResult, 'result'> & { result?: Schema.Maybe<ResolversTypes['Connector']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReactionEvent: Schema.ReactionEvent;
  RestoreConnectorResult: ResolverTypeWrapper<Omit<Schema.RestoreConnectorResult, 'result'> & { result?: Schema.Maybe<ResolversTypes['Connector']> }>;
  RestoreConnectorRevisionResult: ResolverTypeWrapper<Omit<Schema.RestoreConnectorRevisionResult, 'result'> & { result?: Schema.Maybe<ResolversTypes['Connector']> }>;
  RetryPolicy: ResolverTypeWrapper<Schema.RetryPolicy>;
  RetryPolicyInput: Schema.RetryPolicyInput;
  RevisionReason: Schema.RevisionReason;
  RevokeServiceTokenResult: ResolverTypeWrapper<Schema.RevokeServiceTokenResult>;
  Role: Schema.Role;
  SaveConfigTestValuesResult: ResolverTypeWrapper<Schema.SaveConfigTestValuesResult>;
  ServiceToken: ResolverTypeWrapper<Schema.ServiceToken>;
  SortOrder: Schema.SortOrder;
  String: ResolverTypeWrapper<Schema.Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimerCatchUp: Schema.TimerCatchUp;
  TimerOverlap: Schema.TimerOverlap;
  UpdateConnectorInput: Schema.UpdateConnectorInput;
  UpdateConnectorResult: ResolverTypeWrapper<Omit<Schema.UpdateConnectorResult, 'result'> & { result?: Schema.Maybe<ResolversTypes['Connector']> }>;
  Viewer: ResolverTypeWrapper<Viewer>;
  ViewerKind: Schema.ViewerKind;
  WithdrawInvitationResult: ResolverTypeWrapper<Schema.WithdrawInvitationResult>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditRecord: AuditRecord;
  Boolean: Schema.Scalars['Boolean']['output'];
  ChangeRoleResult: Schema.ChangeRoleResult;
  CloneConnectorInput: Schema.CloneConnectorInput;
  CloneConnectorResult: Omit<Schema.CloneConnectorResult, 'result'> & { result?: Schema.Maybe<ResolversParentTypes['Connector']> };
  ConfigTestValues: Schema.ConfigTestValues;
  Connector: ConnectorRow;
  ConnectorAction: Schema.ConnectorAction;
  ConnectorActionInput: Schema.ConnectorActionInput;
  ConnectorApiEndpointTemplate: Schema.ConnectorApiEndpointTemplate;
  ConnectorApiEndpointTemplateInput: Schema.ConnectorApiEndpointTemplateInput;
  ConnectorEvent: LiveEvent;
  ConnectorFilterConnectorType: Schema.ConnectorFilterConnectorType;
  ConnectorFilterCreatedAt: Schema.ConnectorFilterCreatedAt;
  ConnectorFilterDescription: Schema.ConnectorFilterDescription;
  ConnectorFilterHandle: Schema.ConnectorFilterHandle;
  ConnectorFilterId: Schema.ConnectorFilterId;
  ConnectorFilterInput: Schema.ConnectorFilterInput;
  ConnectorFilterLibraryId: Schema.ConnectorFilterLibraryId;
  ConnectorFilterName: Schema.ConnectorFilterName;
  ConnectorFilterParentId: Schema.ConnectorFilterParentId;
  ConnectorFilterPublished: Schema.ConnectorFilterPublished;
  ConnectorFilterUpdatedAt: Schema.ConnectorFilterUpdatedAt;
  ConnectorFilterVersion: Schema.ConnectorFilterVersion;
  ConnectorMatch: Match;
  ConnectorReactionTemplate: Schema.ConnectorReactionTemplate;
  ConnectorReactionTemplateInput: Schema.ConnectorReactionTemplateInput;
  ConnectorRevision: RevisionRow;
  ConnectorSortInput: Schema.ConnectorSortInput;
  ConnectorTimerTemplate: Schema.ConnectorTimerTemplate;
  ConnectorTimerTemplateInput: Schema.ConnectorTimerTemplateInput;
  CreateConnectorInput: Schema.CreateConnectorInput;
  CreateConnectorResult: Omit<Schema.CreateConnectorResult, 'result'> & { result?: Schema.Maybe<ResolversParentTypes['Connector']> };
  CreateConnectorVersionInput: Schema.CreateConnectorVersionInput;
  CreateConnectorVersionResult: Omit<Schema.CreateConnectorVersionResult, 'result'> & { result?: Schema.Maybe<ResolversParentTypes['Connector']> };
  CreateServiceTokenInput: Schema.CreateServiceTokenInput;
  CreateServiceTokenResult: Schema.CreateServiceTokenResult;
  DateTime: Schema.Scalars['DateTime']['output'];
  DeletedConnector: Schema.DeletedConnector;
  DestroyConnectorResult: Omit<Schema.DestroyConnectorResult, 'result'> & { result?: Schema.Maybe<ResolversParentTypes['Connector']> };
  DisablePersonResult: Schema.DisablePersonResult;
  EnablePersonResult: Schema.EnablePersonResult;
  ID: Schema.Scalars['ID']['output'];
  Int: Schema.Scalars['Int']['output'];
  Invitation: Schema.Invitation;
  InvitePersonInput: Schema.InvitePersonInput;
  InvitePersonResult: Schema.InvitePersonResult;
  Json: Schema.Scalars['Json']['output'];
  JsonString: Schema.Scalars['JsonString']['output'];
  MakePasswordLinkResult: Schema.MakePasswordLinkResult;
  ModuleSample: Schema.ModuleSample;
  ModuleSampleInput: Schema.ModuleSampleInput;
  Mutation: Record<PropertyKey, never>;
  MutationError: Schema.MutationError;
  PageOfAuditRecord: Omit<Schema.PageOfAuditRecord, 'results'> & { results: Array<ResolversParentTypes['AuditRecord']> };
  PageOfConnector: ConnectorPage;
  PageOfConnectorMatch: MatchPage;
  PageOfConnectorRevision: RevisionPage;
  Permission: Schema.Permission;
  Person: Schema.Person;
  PublishConnectorInput: Schema.PublishConnectorInput;
  PublishConnectorResult: Omit<Schema.PublishConnectorResult, 'result'> & { result?: Schema.Maybe<ResolversParentTypes['Connector']> };
  Query: Record<PropertyKey, never>;
  RestoreConnectorResult: Omit<Schema.RestoreConnectorResult, 'result'> & { result?: Schema.Maybe<ResolversParentTypes['Connector']> };
  RestoreConnectorRevisionResult: Omit<Schema.RestoreConnectorRevisionResult, 'result'> & { result?: Schema.Maybe<ResolversParentTypes['Connector']> };
  RetryPolicy: Schema.RetryPolicy;
  RetryPolicyInput: Schema.RetryPolicyInput;
  RevokeServiceTokenResult: Schema.RevokeServiceTokenResult;
  SaveConfigTestValuesResult: Schema.SaveConfigTestValuesResult;
  ServiceToken: Schema.ServiceToken;
  String: Schema.Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  UpdateConnectorInput: Schema.UpdateConnectorInput;
  UpdateConnectorResult: Omit<Schema.UpdateConnectorResult, 'result'> & { result?: Schema.Maybe<ResolversParentTypes['Connector']> };
  Viewer: Viewer;
  WithdrawInvitationResult: Schema.WithdrawInvitationResult;
};

export type AuditRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['AuditActorKind'], ParentType, ContextType>;
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  afterSha256?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  beforeSha256?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeRoleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeRoleResult'] = ResolversParentTypes['ChangeRoleResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type CloneConnectorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloneConnectorResult'] = ResolversParentTypes['CloneConnectorResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type ConfigTestValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfigTestValues'] = ResolversParentTypes['ConfigTestValues']> = {
  connectorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  valuesJson?: Resolver<ResolversTypes['JsonString'], ParentType, ContextType>;
};

export type ConnectorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Connector'] = ResolversParentTypes['Connector']> = {
  actions?: Resolver<Schema.Maybe<Array<ResolversTypes['ConnectorAction']>>, ParentType, ContextType>;
  apiEndpoints?: Resolver<Schema.Maybe<Array<ResolversTypes['ConnectorApiEndpointTemplate']>>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Connector']>, ParentType, ContextType, Partial<Schema.ConnectorChildrenArgs>>;
  configJson?: Resolver<Schema.Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
  connectorType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iamPolicyJson?: Resolver<Schema.Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  libraryId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Schema.Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
  parentId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  published?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reactions?: Resolver<Schema.Maybe<Array<ResolversTypes['ConnectorReactionTemplate']>>, ParentType, ContextType>;
  sharedLibrary?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timers?: Resolver<Schema.Maybe<Array<ResolversTypes['ConnectorTimerTemplate']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectorActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorAction'] = ResolversParentTypes['ConnectorAction']> = {
  description?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputSchemaJson?: Resolver<Schema.Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outputSchemaJson?: Resolver<Schema.Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['ModuleSample']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeoutMs?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConnectorApiEndpointTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorApiEndpointTemplate'] = ResolversParentTypes['ConnectorApiEndpointTemplate']> = {
  authConfigKey?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authType?: Resolver<ResolversTypes['ApiEndpointAuthType'], ParentType, ContextType>;
  description?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ApiEndpointMethod'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestFormat?: Resolver<ResolversTypes['ApiEndpointRequestFormat'], ParentType, ContextType>;
  responseMode?: Resolver<ResolversTypes['ApiEndpointResponseMode'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['ModuleSample']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeoutMs?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConnectorEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorEvent'] = ResolversParentTypes['ConnectorEvent']> = {
  created?: Resolver<Schema.Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
  destroyed?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updated?: Resolver<Schema.Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type ConnectorMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorMatch'] = ResolversParentTypes['ConnectorMatch']> = {
  connector?: Resolver<ResolversTypes['Connector'], ParentType, ContextType>;
  excerpt?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moduleName?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ConnectorMatchPlace'], ParentType, ContextType>;
};

export type ConnectorReactionTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorReactionTemplate'] = ResolversParentTypes['ConnectorReactionTemplate']> = {
  changedFields?: Resolver<Schema.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  description?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ReactionEvent']>, ParentType, ContextType>;
  filterJson?: Resolver<Schema.Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ignoreOwnChanges?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retry?: Resolver<Schema.Maybe<ResolversTypes['RetryPolicy']>, ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['ModuleSample']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeoutMs?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConnectorRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorRevision'] = ResolversParentTypes['ConnectorRevision']> = {
  changed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  connectorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contentJson?: Resolver<ResolversTypes['JsonString'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RevisionReason'], ParentType, ContextType>;
  restoredFrom?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  savedByName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectorTimerTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorTimerTemplate'] = ResolversParentTypes['ConnectorTimerTemplate']> = {
  catchUp?: Resolver<ResolversTypes['TimerCatchUp'], ParentType, ContextType>;
  description?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervalSeconds?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['TimerOverlap'], ParentType, ContextType>;
  retry?: Resolver<Schema.Maybe<ResolversTypes['RetryPolicy']>, ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['ModuleSample']>, ParentType, ContextType>;
  schedule?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeoutMs?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateConnectorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateConnectorResult'] = ResolversParentTypes['CreateConnectorResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type CreateConnectorVersionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateConnectorVersionResult'] = ResolversParentTypes['CreateConnectorVersionResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type CreateServiceTokenResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateServiceTokenResult'] = ResolversParentTypes['CreateServiceTokenResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['ServiceToken']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeletedConnectorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeletedConnector'] = ResolversParentTypes['DeletedConnector']> = {
  deletedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restorableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DestroyConnectorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DestroyConnectorResult'] = ResolversParentTypes['DestroyConnectorResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type DisablePersonResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisablePersonResult'] = ResolversParentTypes['DisablePersonResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type EnablePersonResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnablePersonResult'] = ResolversParentTypes['EnablePersonResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isForPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type InvitePersonResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvitePersonResult'] = ResolversParentTypes['InvitePersonResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Json'], any> {
  name: 'Json';
}

export interface JsonStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JsonString'], any> {
  name: 'JsonString';
}

export type MakePasswordLinkResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MakePasswordLinkResult'] = ResolversParentTypes['MakePasswordLinkResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type ModuleSampleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModuleSample'] = ResolversParentTypes['ModuleSample']> = {
  expectedOutcomeJson?: Resolver<Schema.Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputJson?: Resolver<ResolversTypes['JsonString'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAnswersJson?: Resolver<Schema.Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeRole?: Resolver<ResolversTypes['ChangeRoleResult'], ParentType, ContextType, RequireFields<Schema.MutationChangeRoleArgs, 'id' | 'role'>>;
  cloneConnector?: Resolver<ResolversTypes['CloneConnectorResult'], ParentType, ContextType, RequireFields<Schema.MutationCloneConnectorArgs, 'id' | 'input'>>;
  createConnector?: Resolver<ResolversTypes['CreateConnectorResult'], ParentType, ContextType, RequireFields<Schema.MutationCreateConnectorArgs, 'input'>>;
  createConnectorVersion?: Resolver<ResolversTypes['CreateConnectorVersionResult'], ParentType, ContextType, RequireFields<Schema.MutationCreateConnectorVersionArgs, 'id'>>;
  createServiceToken?: Resolver<ResolversTypes['CreateServiceTokenResult'], ParentType, ContextType, RequireFields<Schema.MutationCreateServiceTokenArgs, 'input'>>;
  destroyConnector?: Resolver<ResolversTypes['DestroyConnectorResult'], ParentType, ContextType, RequireFields<Schema.MutationDestroyConnectorArgs, 'id'>>;
  disablePerson?: Resolver<ResolversTypes['DisablePersonResult'], ParentType, ContextType, RequireFields<Schema.MutationDisablePersonArgs, 'id'>>;
  enablePerson?: Resolver<ResolversTypes['EnablePersonResult'], ParentType, ContextType, RequireFields<Schema.MutationEnablePersonArgs, 'id'>>;
  invitePerson?: Resolver<ResolversTypes['InvitePersonResult'], ParentType, ContextType, RequireFields<Schema.MutationInvitePersonArgs, 'input'>>;
  makePasswordLink?: Resolver<ResolversTypes['MakePasswordLinkResult'], ParentType, ContextType, RequireFields<Schema.MutationMakePasswordLinkArgs, 'id'>>;
  publishConnector?: Resolver<ResolversTypes['PublishConnectorResult'], ParentType, ContextType, RequireFields<Schema.MutationPublishConnectorArgs, 'id'>>;
  restoreConnector?: Resolver<ResolversTypes['RestoreConnectorResult'], ParentType, ContextType, RequireFields<Schema.MutationRestoreConnectorArgs, 'id'>>;
  restoreConnectorRevision?: Resolver<ResolversTypes['RestoreConnectorRevisionResult'], ParentType, ContextType, RequireFields<Schema.MutationRestoreConnectorRevisionArgs, 'expectedUpdatedAt' | 'id' | 'number'>>;
  revokeServiceToken?: Resolver<ResolversTypes['RevokeServiceTokenResult'], ParentType, ContextType, RequireFields<Schema.MutationRevokeServiceTokenArgs, 'id'>>;
  saveConfigTestValues?: Resolver<ResolversTypes['SaveConfigTestValuesResult'], ParentType, ContextType, RequireFields<Schema.MutationSaveConfigTestValuesArgs, 'connectorId' | 'valuesJson'>>;
  updateConnector?: Resolver<ResolversTypes['UpdateConnectorResult'], ParentType, ContextType, RequireFields<Schema.MutationUpdateConnectorArgs, 'id'>>;
  withdrawInvitation?: Resolver<ResolversTypes['WithdrawInvitationResult'], ParentType, ContextType, RequireFields<Schema.MutationWithdrawInvitationArgs, 'id'>>;
};

export type MutationErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  code?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Schema.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Schema.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  shortMessage?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vars?: Resolver<Schema.Maybe<ResolversTypes['Json']>, ParentType, ContextType>;
};

export type PageOfAuditRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageOfAuditRecord'] = ResolversParentTypes['PageOfAuditRecord']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
};

export type PageOfConnectorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageOfConnector'] = ResolversParentTypes['PageOfConnector']> = {
  count?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastPage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<Schema.Maybe<Array<ResolversTypes['Connector']>>, ParentType, ContextType>;
};

export type PageOfConnectorMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageOfConnectorMatch'] = ResolversParentTypes['PageOfConnectorMatch']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countIsCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ConnectorMatch']>, ParentType, ContextType>;
};

export type PageOfConnectorRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageOfConnectorRevision'] = ResolversParentTypes['PageOfConnectorRevision']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ConnectorRevision']>, ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['Extent'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabledAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type PublishConnectorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishConnectorResult'] = ResolversParentTypes['PublishConnectorResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditRecords?: Resolver<ResolversTypes['PageOfAuditRecord'], ParentType, ContextType, Partial<Schema.QueryAuditRecordsArgs>>;
  capabilities?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  configTestValues?: Resolver<Schema.Maybe<ResolversTypes['ConfigTestValues']>, ParentType, ContextType, RequireFields<Schema.QueryConfigTestValuesArgs, 'connectorId'>>;
  connectorRevision?: Resolver<Schema.Maybe<ResolversTypes['ConnectorRevision']>, ParentType, ContextType, RequireFields<Schema.QueryConnectorRevisionArgs, 'connectorId' | 'number'>>;
  connectorRevisions?: Resolver<ResolversTypes['PageOfConnectorRevision'], ParentType, ContextType, RequireFields<Schema.QueryConnectorRevisionsArgs, 'connectorId'>>;
  deletedConnectors?: Resolver<Array<ResolversTypes['DeletedConnector']>, ParentType, ContextType, Partial<Schema.QueryDeletedConnectorsArgs>>;
  getConnector?: Resolver<Schema.Maybe<ResolversTypes['Connector']>, ParentType, ContextType, RequireFields<Schema.QueryGetConnectorArgs, 'id'>>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  listConnectors?: Resolver<Schema.Maybe<ResolversTypes['PageOfConnector']>, ParentType, ContextType, Partial<Schema.QueryListConnectorsArgs>>;
  ownDraftIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  searchConnectors?: Resolver<ResolversTypes['PageOfConnectorMatch'], ParentType, ContextType, RequireFields<Schema.QuerySearchConnectorsArgs, 'text'>>;
  serviceTokens?: Resolver<Array<ResolversTypes['ServiceToken']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RestoreConnectorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestoreConnectorResult'] = ResolversParentTypes['RestoreConnectorResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type RestoreConnectorRevisionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestoreConnectorRevisionResult'] = ResolversParentTypes['RestoreConnectorRevisionResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type RetryPolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetryPolicy'] = ResolversParentTypes['RetryPolicy']> = {
  backoffSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevokeServiceTokenResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeServiceTokenResult'] = ResolversParentTypes['RevokeServiceTokenResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['ServiceToken']>, ParentType, ContextType>;
};

export type SaveConfigTestValuesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveConfigTestValuesResult'] = ResolversParentTypes['SaveConfigTestValuesResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['ConfigTestValues']>, ParentType, ContextType>;
};

export type ServiceTokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceToken'] = ResolversParentTypes['ServiceToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isWorking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  secret?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  connectorEvents?: SubscriptionResolver<Schema.Maybe<ResolversTypes['ConnectorEvent']>, "connectorEvents", ParentType, ContextType, Partial<Schema.SubscriptionConnectorEventsArgs>>;
};

export type UpdateConnectorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateConnectorResult'] = ResolversParentTypes['UpdateConnectorResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  email?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  role?: Resolver<Schema.Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawInvitationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawInvitationResult'] = ResolversParentTypes['WithdrawInvitationResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AuditRecord?: AuditRecordResolvers<ContextType>;
  ChangeRoleResult?: ChangeRoleResultResolvers<ContextType>;
  CloneConnectorResult?: CloneConnectorResultResolvers<ContextType>;
  ConfigTestValues?: ConfigTestValuesResolvers<ContextType>;
  Connector?: ConnectorResolvers<ContextType>;
  ConnectorAction?: ConnectorActionResolvers<ContextType>;
  ConnectorApiEndpointTemplate?: ConnectorApiEndpointTemplateResolvers<ContextType>;
  ConnectorEvent?: ConnectorEventResolvers<ContextType>;
  ConnectorMatch?: ConnectorMatchResolvers<ContextType>;
  ConnectorReactionTemplate?: ConnectorReactionTemplateResolvers<ContextType>;
  ConnectorRevision?: ConnectorRevisionResolvers<ContextType>;
  ConnectorTimerTemplate?: ConnectorTimerTemplateResolvers<ContextType>;
  CreateConnectorResult?: CreateConnectorResultResolvers<ContextType>;
  CreateConnectorVersionResult?: CreateConnectorVersionResultResolvers<ContextType>;
  CreateServiceTokenResult?: CreateServiceTokenResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeletedConnector?: DeletedConnectorResolvers<ContextType>;
  DestroyConnectorResult?: DestroyConnectorResultResolvers<ContextType>;
  DisablePersonResult?: DisablePersonResultResolvers<ContextType>;
  EnablePersonResult?: EnablePersonResultResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitePersonResult?: InvitePersonResultResolvers<ContextType>;
  Json?: GraphQLScalarType;
  JsonString?: GraphQLScalarType;
  MakePasswordLinkResult?: MakePasswordLinkResultResolvers<ContextType>;
  ModuleSample?: ModuleSampleResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  PageOfAuditRecord?: PageOfAuditRecordResolvers<ContextType>;
  PageOfConnector?: PageOfConnectorResolvers<ContextType>;
  PageOfConnectorMatch?: PageOfConnectorMatchResolvers<ContextType>;
  PageOfConnectorRevision?: PageOfConnectorRevisionResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PublishConnectorResult?: PublishConnectorResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RestoreConnectorResult?: RestoreConnectorResultResolvers<ContextType>;
  RestoreConnectorRevisionResult?: RestoreConnectorRevisionResultResolvers<ContextType>;
  RetryPolicy?: RetryPolicyResolvers<ContextType>;
  RevokeServiceTokenResult?: RevokeServiceTokenResultResolvers<ContextType>;
  SaveConfigTestValuesResult?: SaveConfigTestValuesResultResolvers<ContextType>;
  ServiceToken?: ServiceTokenResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UpdateConnectorResult?: UpdateConnectorResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WithdrawInvitationResult?: WithdrawInvitationResultResolvers<ContextType>;
};

