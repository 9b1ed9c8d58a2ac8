export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 8601 date and time in UTC, e.g. 2026-11-23T10:15:30.123456Z. */
  DateTime: { input: string; output: string; }
  Json: { input: unknown; output: unknown; }
  /** JSON encoded as a string, both ways: a client parses it on read and stringifies it on write. */
  JsonString: { input: string; output: string; }
};

export type ApiEndpointAuthType =
  | 'API_KEY'
  | 'BASIC'
  | 'BEARER'
  | 'HMAC_SIGNATURE'
  | 'NONE';

export type ApiEndpointMethod =
  | 'ANY'
  | 'DELETE'
  | 'GET'
  | 'PATCH'
  | 'POST'
  | 'PUT';

export type ApiEndpointRequestFormat =
  | 'FORM'
  | 'JSON'
  | 'RAW'
  | 'XML';

/** ACCEPTED answers 202 at once and runs the script afterwards. */
export type ApiEndpointResponseMode =
  | 'ACCEPTED'
  | 'SYNC';

export type AuditActorKind =
  | 'person'
  | 'server'
  | 'token';

/** What was done, by whom; never with what was typed. */
export type AuditRecord = {
  __typename?: 'AuditRecord';
  /** As in connector.saved. */
  action: Scalars['String']['output'];
  /** Null for the server itself. */
  actorId?: Maybe<Scalars['ID']['output']>;
  actorKind: AuditActorKind;
  actorName: Scalars['String']['output'];
  afterSha256?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  /** The SHA-256 of a connector's content before the change. */
  beforeSha256?: Maybe<Scalars['String']['output']>;
  number: Scalars['Int']['output'];
  objectId: Scalars['ID']['output'];
  objectName: Scalars['String']['output'];
  requestId?: Maybe<Scalars['ID']['output']>;
  /** Of all of the record and the record before it. */
  sha256: Scalars['String']['output'];
  summary: Scalars['String']['output'];
  /** The action as it reads between who did it and what it was done to. */
  words: Scalars['String']['output'];
};

export type Capability =
  | 'CONFIG_TEST_VALUES'
  /** publishConnector takes a reason and keeps it. */
  | 'PUBLISH_REASON'
  | 'RESTORE_CONNECTOR'
  | 'REVISIONS'
  | 'SEARCH_LUA';

export type ChangeRoleResult = {
  __typename?: 'ChangeRoleResult';
  errors: Array<MutationError>;
  result?: Maybe<Person>;
};

export type CloneConnectorInput = {
  handle: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type CloneConnectorResult = {
  __typename?: 'CloneConnectorResult';
  errors: Array<MutationError>;
  result?: Maybe<Connector>;
};

/** Values for trying a draft; fields the schema marks as secret (writeOnly or format password) are never stored. */
export type ConfigTestValues = {
  __typename?: 'ConfigTestValues';
  connectorId: Scalars['ID']['output'];
  updatedAt: Scalars['DateTime']['output'];
  valuesJson: Scalars['JsonString']['output'];
};

export type Connector = {
  __typename?: 'Connector';
  /** Embedded actions that define what the connector can do. */
  actions?: Maybe<Array<ConnectorAction>>;
  /** Inbound HTTP from a remote service: orders from a shop, JMF messages from a print DFE. */
  apiEndpoints?: Maybe<Array<ConnectorApiEndpointTemplate>>;
  /** Any connectors derived from this connector. */
  children: Array<Connector>;
  /** A JSON Schema of the config that the connector needs in order to work. */
  configJson?: Maybe<Scalars['JsonString']['output']>;
  /** The category, e.g. preflight, dfe, general. */
  connectorType: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** A url-safe short handle. */
  handle: Scalars['String']['output'];
  /** The IAM policy of the connector. Installing it grants the Connection these permissions. */
  iamPolicyJson?: Maybe<Scalars['JsonString']['output']>;
  id: Scalars['ID']['output'];
  /** Set when the connector comes from the library. Library connectors must be cloned to be edited. */
  libraryId?: Maybe<Scalars['ID']['output']>;
  name: Scalars['String']['output'];
  /** The connector that this one is derived from, if any. */
  parent?: Maybe<Connector>;
  parentId?: Maybe<Scalars['ID']['output']>;
  /** True: this version is finalized and can never be edited again. */
  published?: Maybe<Scalars['Boolean']['output']>;
  /** Subscriptions to data-change events inside the platform. */
  reactions?: Maybe<Array<ConnectorReactionTemplate>>;
  /** A Lua script that every module of the connector shares. */
  sharedLibrary?: Maybe<Scalars['String']['output']>;
  /** Periodic checks of another data source. */
  timers?: Maybe<Array<ConnectorTimerTemplate>>;
  updatedAt: Scalars['DateTime']['output'];
  /** The revision. Several versions of one connector can be deployed at once. */
  version: Scalars['Int']['output'];
};


export type ConnectorChildrenArgs = {
  filter?: InputMaybe<ConnectorFilterInput>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InputMaybe<ConnectorSortInput>>>;
};

export type ConnectorAction = {
  __typename?: 'ConnectorAction';
  description?: Maybe<Scalars['String']['output']>;
  enabled: Scalars['Boolean']['output'];
  /** Other connectors may call it. */
  exported: Scalars['Boolean']['output'];
  /** Lower-case letter, then letters, digits, hyphen or underscore; unique per kind and connector. */
  handle: Scalars['String']['output'];
  /** Of this module in this version. */
  id: Scalars['ID']['output'];
  inputSchemaJson?: Maybe<Scalars['JsonString']['output']>;
  name: Scalars['String']['output'];
  /** Copied on clone and on a new version: compare and merge match by it, never by name. */
  originId: Scalars['ID']['output'];
  outputSchemaJson?: Maybe<Scalars['JsonString']['output']>;
  /** Saved inputs with the recorded answers of the host and the expected outcome. */
  samples: Array<ModuleSample>;
  /** Lua. */
  script: Scalars['String']['output'];
  timeoutMs?: Maybe<Scalars['Int']['output']>;
};

export type ConnectorActionInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  exported: Scalars['Boolean']['input'];
  handle: Scalars['String']['input'];
  /** Of a module that the connector already has; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  inputSchemaJson?: InputMaybe<Scalars['JsonString']['input']>;
  name: Scalars['String']['input'];
  /** Left out for a new module that continues no other. */
  originId?: InputMaybe<Scalars['ID']['input']>;
  outputSchemaJson?: InputMaybe<Scalars['JsonString']['input']>;
  samples?: InputMaybe<Array<ModuleSampleInput>>;
  script: Scalars['String']['input'];
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};

export type ConnectorApiEndpointTemplate = {
  __typename?: 'ConnectorApiEndpointTemplate';
  /** The config field that holds the secret. */
  authConfigKey?: Maybe<Scalars['String']['output']>;
  authType: ApiEndpointAuthType;
  description?: Maybe<Scalars['String']['output']>;
  enabled: Scalars['Boolean']['output'];
  /** Lower-case letter, then letters, digits, hyphen or underscore; unique per kind and connector. */
  handle: Scalars['String']['output'];
  /** Of this module in this version. */
  id: Scalars['ID']['output'];
  method: ApiEndpointMethod;
  name: Scalars['String']['output'];
  /** Copied on clone and on a new version: compare and merge match by it, never by name. */
  originId: Scalars['ID']['output'];
  /** As in orders/:id, without a leading slash. */
  path: Scalars['String']['output'];
  requestFormat: ApiEndpointRequestFormat;
  responseMode: ApiEndpointResponseMode;
  /** Saved inputs with the recorded answers of the host and the expected outcome. */
  samples: Array<ModuleSample>;
  /** Lua. */
  script: Scalars['String']['output'];
  timeoutMs?: Maybe<Scalars['Int']['output']>;
};

export type ConnectorApiEndpointTemplateInput = {
  authConfigKey?: InputMaybe<Scalars['String']['input']>;
  authType: ApiEndpointAuthType;
  description?: InputMaybe<Scalars['String']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  handle: Scalars['String']['input'];
  /** Of a module that the connector already has; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  method: ApiEndpointMethod;
  name: Scalars['String']['input'];
  /** Left out for a new module that continues no other. */
  originId?: InputMaybe<Scalars['ID']['input']>;
  path: Scalars['String']['input'];
  requestFormat: ApiEndpointRequestFormat;
  responseMode: ApiEndpointResponseMode;
  samples?: InputMaybe<Array<ModuleSampleInput>>;
  script: Scalars['String']['input'];
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};

/** Exactly one of the three is set. */
export type ConnectorEvent = {
  __typename?: 'ConnectorEvent';
  created?: Maybe<Connector>;
  destroyed?: Maybe<Scalars['ID']['output']>;
  updated?: Maybe<Connector>;
};

export type ConnectorFilterConnectorType = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  greaterThan?: InputMaybe<Scalars['String']['input']>;
  greaterThanOrEqual?: InputMaybe<Scalars['String']['input']>;
  ilike?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isDistinctFrom?: InputMaybe<Scalars['String']['input']>;
  isNil?: InputMaybe<Scalars['Boolean']['input']>;
  isNotDistinctFrom?: InputMaybe<Scalars['String']['input']>;
  lessThan?: InputMaybe<Scalars['String']['input']>;
  lessThanOrEqual?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  notEq?: InputMaybe<Scalars['String']['input']>;
  stringEndsWith?: InputMaybe<Scalars['String']['input']>;
  stringStartsWith?: InputMaybe<Scalars['String']['input']>;
};

export type ConnectorFilterCreatedAt = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  greaterThan?: InputMaybe<Scalars['DateTime']['input']>;
  greaterThanOrEqual?: InputMaybe<Scalars['DateTime']['input']>;
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  isDistinctFrom?: InputMaybe<Scalars['DateTime']['input']>;
  isNil?: InputMaybe<Scalars['Boolean']['input']>;
  isNotDistinctFrom?: InputMaybe<Scalars['DateTime']['input']>;
  lessThan?: InputMaybe<Scalars['DateTime']['input']>;
  lessThanOrEqual?: InputMaybe<Scalars['DateTime']['input']>;
  notEq?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ConnectorFilterDescription = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  greaterThan?: InputMaybe<Scalars['String']['input']>;
  greaterThanOrEqual?: InputMaybe<Scalars['String']['input']>;
  ilike?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isDistinctFrom?: InputMaybe<Scalars['String']['input']>;
  isNil?: InputMaybe<Scalars['Boolean']['input']>;
  isNotDistinctFrom?: InputMaybe<Scalars['String']['input']>;
  lessThan?: InputMaybe<Scalars['String']['input']>;
  lessThanOrEqual?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  notEq?: InputMaybe<Scalars['String']['input']>;
  stringEndsWith?: InputMaybe<Scalars['String']['input']>;
  stringStartsWith?: InputMaybe<Scalars['String']['input']>;
};

export type ConnectorFilterHandle = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  greaterThan?: InputMaybe<Scalars['String']['input']>;
  greaterThanOrEqual?: InputMaybe<Scalars['String']['input']>;
  ilike?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isDistinctFrom?: InputMaybe<Scalars['String']['input']>;
  isNil?: InputMaybe<Scalars['Boolean']['input']>;
  isNotDistinctFrom?: InputMaybe<Scalars['String']['input']>;
  lessThan?: InputMaybe<Scalars['String']['input']>;
  lessThanOrEqual?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  notEq?: InputMaybe<Scalars['String']['input']>;
  stringEndsWith?: InputMaybe<Scalars['String']['input']>;
  stringStartsWith?: InputMaybe<Scalars['String']['input']>;
};

export type ConnectorFilterId = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  greaterThan?: InputMaybe<Scalars['ID']['input']>;
  greaterThanOrEqual?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  isDistinctFrom?: InputMaybe<Scalars['ID']['input']>;
  isNil?: InputMaybe<Scalars['Boolean']['input']>;
  isNotDistinctFrom?: InputMaybe<Scalars['ID']['input']>;
  lessThan?: InputMaybe<Scalars['ID']['input']>;
  lessThanOrEqual?: InputMaybe<Scalars['ID']['input']>;
  notEq?: InputMaybe<Scalars['ID']['input']>;
};

/** Fields in one object are ANDed; and, or, not are lists. */
export type ConnectorFilterInput = {
  and?: InputMaybe<Array<ConnectorFilterInput>>;
  /** At least one child matches. */
  children?: InputMaybe<ConnectorFilterInput>;
  connectorType?: InputMaybe<ConnectorFilterConnectorType>;
  createdAt?: InputMaybe<ConnectorFilterCreatedAt>;
  description?: InputMaybe<ConnectorFilterDescription>;
  handle?: InputMaybe<ConnectorFilterHandle>;
  id?: InputMaybe<ConnectorFilterId>;
  libraryId?: InputMaybe<ConnectorFilterLibraryId>;
  name?: InputMaybe<ConnectorFilterName>;
  not?: InputMaybe<Array<ConnectorFilterInput>>;
  or?: InputMaybe<Array<ConnectorFilterInput>>;
  parent?: InputMaybe<ConnectorFilterInput>;
  parentId?: InputMaybe<ConnectorFilterParentId>;
  published?: InputMaybe<ConnectorFilterPublished>;
  updatedAt?: InputMaybe<ConnectorFilterUpdatedAt>;
  version?: InputMaybe<ConnectorFilterVersion>;
};

export type ConnectorFilterLibraryId = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  greaterThan?: InputMaybe<Scalars['ID']['input']>;
  greaterThanOrEqual?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  isDistinctFrom?: InputMaybe<Scalars['ID']['input']>;
  isNil?: InputMaybe<Scalars['Boolean']['input']>;
  isNotDistinctFrom?: InputMaybe<Scalars['ID']['input']>;
  lessThan?: InputMaybe<Scalars['ID']['input']>;
  lessThanOrEqual?: InputMaybe<Scalars['ID']['input']>;
  notEq?: InputMaybe<Scalars['ID']['input']>;
};

export type ConnectorFilterName = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  greaterThan?: InputMaybe<Scalars['String']['input']>;
  greaterThanOrEqual?: InputMaybe<Scalars['String']['input']>;
  ilike?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isDistinctFrom?: InputMaybe<Scalars['String']['input']>;
  isNil?: InputMaybe<Scalars['Boolean']['input']>;
  isNotDistinctFrom?: InputMaybe<Scalars['String']['input']>;
  lessThan?: InputMaybe<Scalars['String']['input']>;
  lessThanOrEqual?: InputMaybe<Scalars['String']['input']>;
  like?: InputMaybe<Scalars['String']['input']>;
  notEq?: InputMaybe<Scalars['String']['input']>;
  stringEndsWith?: InputMaybe<Scalars['String']['input']>;
  stringStartsWith?: InputMaybe<Scalars['String']['input']>;
};

export type ConnectorFilterParentId = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  greaterThan?: InputMaybe<Scalars['ID']['input']>;
  greaterThanOrEqual?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  isDistinctFrom?: InputMaybe<Scalars['ID']['input']>;
  isNil?: InputMaybe<Scalars['Boolean']['input']>;
  isNotDistinctFrom?: InputMaybe<Scalars['ID']['input']>;
  lessThan?: InputMaybe<Scalars['ID']['input']>;
  lessThanOrEqual?: InputMaybe<Scalars['ID']['input']>;
  notEq?: InputMaybe<Scalars['ID']['input']>;
};

export type ConnectorFilterPublished = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  greaterThan?: InputMaybe<Scalars['Boolean']['input']>;
  greaterThanOrEqual?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<Scalars['Boolean']['input']>>;
  isDistinctFrom?: InputMaybe<Scalars['Boolean']['input']>;
  isNil?: InputMaybe<Scalars['Boolean']['input']>;
  isNotDistinctFrom?: InputMaybe<Scalars['Boolean']['input']>;
  lessThan?: InputMaybe<Scalars['Boolean']['input']>;
  lessThanOrEqual?: InputMaybe<Scalars['Boolean']['input']>;
  notEq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ConnectorFilterUpdatedAt = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  greaterThan?: InputMaybe<Scalars['DateTime']['input']>;
  greaterThanOrEqual?: InputMaybe<Scalars['DateTime']['input']>;
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  isDistinctFrom?: InputMaybe<Scalars['DateTime']['input']>;
  isNil?: InputMaybe<Scalars['Boolean']['input']>;
  isNotDistinctFrom?: InputMaybe<Scalars['DateTime']['input']>;
  lessThan?: InputMaybe<Scalars['DateTime']['input']>;
  lessThanOrEqual?: InputMaybe<Scalars['DateTime']['input']>;
  notEq?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ConnectorFilterVersion = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  greaterThan?: InputMaybe<Scalars['Int']['input']>;
  greaterThanOrEqual?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  isDistinctFrom?: InputMaybe<Scalars['Int']['input']>;
  isNil?: InputMaybe<Scalars['Boolean']['input']>;
  isNotDistinctFrom?: InputMaybe<Scalars['Int']['input']>;
  lessThan?: InputMaybe<Scalars['Int']['input']>;
  lessThanOrEqual?: InputMaybe<Scalars['Int']['input']>;
  notEq?: InputMaybe<Scalars['Int']['input']>;
};

export type ConnectorMatch = {
  __typename?: 'ConnectorMatch';
  connector: Connector;
  /** The matching line, shortened to 160 characters. */
  excerpt?: Maybe<Scalars['String']['output']>;
  /** The module's name, where the text was found in a module. */
  moduleName?: Maybe<Scalars['String']['output']>;
  place: ConnectorMatchPlace;
};

/** Where a search text was found. */
export type ConnectorMatchPlace =
  | 'DESCRIPTION'
  | 'HANDLE'
  | 'MODULE_NAME'
  | 'MODULE_SCRIPT'
  | 'NAME'
  | 'SHARED_LIBRARY';

export type ConnectorReactionTemplate = {
  __typename?: 'ConnectorReactionTemplate';
  changedFields?: Maybe<Array<Scalars['String']['output']>>;
  description?: Maybe<Scalars['String']['output']>;
  enabled: Scalars['Boolean']['output'];
  events: Array<ReactionEvent>;
  filterJson?: Maybe<Scalars['JsonString']['output']>;
  /** Lower-case letter, then letters, digits, hyphen or underscore; unique per kind and connector. */
  handle: Scalars['String']['output'];
  /** Of this module in this version. */
  id: Scalars['ID']['output'];
  ignoreOwnChanges: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** Copied on clone and on a new version: compare and merge match by it, never by name. */
  originId: Scalars['ID']['output'];
  /** As in job. */
  resource: Scalars['String']['output'];
  retry?: Maybe<RetryPolicy>;
  /** Saved inputs with the recorded answers of the host and the expected outcome. */
  samples: Array<ModuleSample>;
  /** Lua. */
  script: Scalars['String']['output'];
  timeoutMs?: Maybe<Scalars['Int']['output']>;
};

export type ConnectorReactionTemplateInput = {
  changedFields?: InputMaybe<Array<Scalars['String']['input']>>;
  description?: InputMaybe<Scalars['String']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  events: Array<ReactionEvent>;
  filterJson?: InputMaybe<Scalars['JsonString']['input']>;
  handle: Scalars['String']['input'];
  /** Of a module that the connector already has; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  ignoreOwnChanges: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
  /** Left out for a new module that continues no other. */
  originId?: InputMaybe<Scalars['ID']['input']>;
  resource: Scalars['String']['input'];
  retry?: InputMaybe<RetryPolicyInput>;
  samples?: InputMaybe<Array<ModuleSampleInput>>;
  script: Scalars['String']['input'];
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
};

/** What a draft was after one save. */
export type ConnectorRevision = {
  __typename?: 'ConnectorRevision';
  /** The fields that it changed, as in sharedLibrary. */
  changed: Array<Scalars['String']['output']>;
  connectorId: Scalars['ID']['output'];
  /** The content fields of a Connector, modules included, as one JSON object. */
  contentJson: Scalars['JsonString']['output'];
  /** Counts from 1 in each connector. */
  number: Scalars['Int']['output'];
  reason: RevisionReason;
  /** The number of the revision that was brought back. */
  restoredFrom?: Maybe<Scalars['Int']['output']>;
  /** The updatedAt that the connector got by it. */
  savedAt: Scalars['DateTime']['output'];
  savedBy: Scalars['ID']['output'];
  savedByName: Scalars['String']['output'];
};

export type ConnectorSortField =
  | 'CONNECTOR_TYPE'
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'HANDLE'
  | 'ID'
  | 'LIBRARY_ID'
  | 'NAME'
  | 'PARENT_ID'
  | 'PUBLISHED'
  | 'UPDATED_AT'
  | 'VERSION';

export type ConnectorSortInput = {
  field: ConnectorSortField;
  order?: InputMaybe<SortOrder>;
};

export type ConnectorTimerTemplate = {
  __typename?: 'ConnectorTimerTemplate';
  catchUp: TimerCatchUp;
  description?: Maybe<Scalars['String']['output']>;
  enabled: Scalars['Boolean']['output'];
  /** Lower-case letter, then letters, digits, hyphen or underscore; unique per kind and connector. */
  handle: Scalars['String']['output'];
  /** Of this module in this version. */
  id: Scalars['ID']['output'];
  intervalSeconds?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  /** Copied on clone and on a new version: compare and merge match by it, never by name. */
  originId: Scalars['ID']['output'];
  overlap: TimerOverlap;
  retry?: Maybe<RetryPolicy>;
  /** Saved inputs with the recorded answers of the host and the expected outcome. */
  samples: Array<ModuleSample>;
  /** A five-field cron expression; null where intervalSeconds is set. */
  schedule?: Maybe<Scalars['String']['output']>;
  /** Lua. */
  script: Scalars['String']['output'];
  timeoutMs?: Maybe<Scalars['Int']['output']>;
  /** An IANA time zone. */
  timezone: Scalars['String']['output'];
};

export type ConnectorTimerTemplateInput = {
  catchUp: TimerCatchUp;
  description?: InputMaybe<Scalars['String']['input']>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  handle: Scalars['String']['input'];
  /** Of a module that the connector already has; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  intervalSeconds?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  /** Left out for a new module that continues no other. */
  originId?: InputMaybe<Scalars['ID']['input']>;
  overlap: TimerOverlap;
  retry?: InputMaybe<RetryPolicyInput>;
  samples?: InputMaybe<Array<ModuleSampleInput>>;
  schedule?: InputMaybe<Scalars['String']['input']>;
  script: Scalars['String']['input'];
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
  timezone: Scalars['String']['input'];
};

export type CreateConnectorInput = {
  actions?: InputMaybe<Array<ConnectorActionInput>>;
  apiEndpoints?: InputMaybe<Array<ConnectorApiEndpointTemplateInput>>;
  configJson?: InputMaybe<Scalars['JsonString']['input']>;
  connectorType: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case letter, then lower-case letters, digits or hyphens. It can never change and is never used twice. */
  handle: Scalars['String']['input'];
  iamPolicyJson?: InputMaybe<Scalars['JsonString']['input']>;
  name: Scalars['String']['input'];
  reactions?: InputMaybe<Array<ConnectorReactionTemplateInput>>;
  sharedLibrary?: InputMaybe<Scalars['String']['input']>;
  timers?: InputMaybe<Array<ConnectorTimerTemplateInput>>;
};

export type CreateConnectorResult = {
  __typename?: 'CreateConnectorResult';
  errors: Array<MutationError>;
  result?: Maybe<Connector>;
};

export type CreateConnectorVersionInput = {
  description?: InputMaybe<Scalars['String']['input']>;
};

export type CreateConnectorVersionResult = {
  __typename?: 'CreateConnectorVersionResult';
  errors: Array<MutationError>;
  result?: Maybe<Connector>;
};

export type CreateServiceTokenInput = {
  /** Within a year. */
  expiresAt: Scalars['DateTime']['input'];
  name: Scalars['String']['input'];
  /** connectors:read, connectors:write, connectors:publish */
  scopes: Array<Scalars['String']['input']>;
};

export type CreateServiceTokenResult = {
  __typename?: 'CreateServiceTokenResult';
  errors: Array<MutationError>;
  result?: Maybe<ServiceToken>;
};

/** A draft that restoreConnector can bring back. */
export type DeletedConnector = {
  __typename?: 'DeletedConnector';
  deletedAt: Scalars['DateTime']['output'];
  handle: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  restorableUntil: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type DestroyConnectorResult = {
  __typename?: 'DestroyConnectorResult';
  errors: Array<MutationError>;
  result?: Maybe<Connector>;
};

export type DisablePersonResult = {
  __typename?: 'DisablePersonResult';
  errors: Array<MutationError>;
  result?: Maybe<Person>;
};

export type EnablePersonResult = {
  __typename?: 'EnablePersonResult';
  errors: Array<MutationError>;
  result?: Maybe<Person>;
};

export type Extent =
  | 'all'
  | 'own';

/** A link by which one person can come in, once. */
export type Invitation = {
  __typename?: 'Invitation';
  createdAt: Scalars['DateTime']['output'];
  email: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** It is for somebody who can come in already, and gives a new password. */
  isForPassword: Scalars['Boolean']['output'];
  /** Only in the answer to the mutation that made it: it is stored as a hash alone. */
  link?: Maybe<Scalars['String']['output']>;
  role: Role;
};

export type InvitePersonInput = {
  email: Scalars['String']['input'];
  role: Role;
};

export type InvitePersonResult = {
  __typename?: 'InvitePersonResult';
  errors: Array<MutationError>;
  result?: Maybe<Invitation>;
};

export type MakePasswordLinkResult = {
  __typename?: 'MakePasswordLinkResult';
  errors: Array<MutationError>;
  result?: Maybe<Invitation>;
};

export type ModuleSample = {
  __typename?: 'ModuleSample';
  expectedOutcomeJson?: Maybe<Scalars['JsonString']['output']>;
  id: Scalars['ID']['output'];
  inputJson: Scalars['JsonString']['output'];
  name: Scalars['String']['output'];
  recordedAnswersJson?: Maybe<Scalars['JsonString']['output']>;
};

export type ModuleSampleInput = {
  expectedOutcomeJson?: InputMaybe<Scalars['JsonString']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  inputJson: Scalars['JsonString']['input'];
  name: Scalars['String']['input'];
  recordedAnswersJson?: InputMaybe<Scalars['JsonString']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Ends the person's sessions. */
  changeRole: ChangeRoleResult;
  /** A new derived connector: version 1, draft. */
  cloneConnector: CloneConnectorResult;
  createConnector: CreateConnectorResult;
  /** A new draft of the same handle with the next number, from a published version. */
  createConnectorVersion: CreateConnectorVersionResult;
  createServiceToken: CreateServiceTokenResult;
  /** Only a draft without derived connectors. */
  destroyConnector: DestroyConnectorResult;
  /** Ends the person's sessions. */
  disablePerson: DisablePersonResult;
  enablePerson: EnablePersonResult;
  invitePerson: InvitePersonResult;
  /** A link by which this person chooses a new password, once, within a day. */
  makePasswordLink: MakePasswordLinkResult;
  publishConnector: PublishConnectorResult;
  /** Brings a destroyed draft back, for 30 days. */
  restoreConnector: RestoreConnectorResult;
  /** Makes a draft what it was after an earlier save, as a new revision. */
  restoreConnectorRevision: RestoreConnectorRevisionResult;
  revokeServiceToken: RevokeServiceTokenResult;
  saveConfigTestValues: SaveConfigTestValuesResult;
  updateConnector: UpdateConnectorResult;
  withdrawInvitation: WithdrawInvitationResult;
};


export type MutationChangeRoleArgs = {
  id: Scalars['ID']['input'];
  role: Role;
};


export type MutationCloneConnectorArgs = {
  id: Scalars['ID']['input'];
  input: CloneConnectorInput;
};


export type MutationCreateConnectorArgs = {
  input: CreateConnectorInput;
};


export type MutationCreateConnectorVersionArgs = {
  id: Scalars['ID']['input'];
  input?: InputMaybe<CreateConnectorVersionInput>;
};


export type MutationCreateServiceTokenArgs = {
  input: CreateServiceTokenInput;
};


export type MutationDestroyConnectorArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDisablePersonArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEnablePersonArgs = {
  id: Scalars['ID']['input'];
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationMakePasswordLinkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPublishConnectorArgs = {
  id: Scalars['ID']['input'];
  input?: InputMaybe<PublishConnectorInput>;
};


export type MutationRestoreConnectorArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreConnectorRevisionArgs = {
  expectedUpdatedAt: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};


export type MutationRevokeServiceTokenArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSaveConfigTestValuesArgs = {
  connectorId: Scalars['ID']['input'];
  valuesJson: Scalars['JsonString']['input'];
};


export type MutationUpdateConnectorArgs = {
  id: Scalars['ID']['input'];
  input?: InputMaybe<UpdateConnectorInput>;
};


export type MutationWithdrawInvitationArgs = {
  id: Scalars['ID']['input'];
};

/** Expected failures come back here, with HTTP 200 and result: null; they are never thrown. */
export type MutationError = {
  __typename?: 'MutationError';
  /** required, invalid_attribute, invalid_argument, not_found, forbidden, stale_record, ... */
  code?: Maybe<Scalars['String']['output']>;
  fields?: Maybe<Array<Scalars['String']['output']>>;
  message?: Maybe<Scalars['String']['output']>;
  path?: Maybe<Array<Scalars['String']['output']>>;
  shortMessage?: Maybe<Scalars['String']['output']>;
  vars?: Maybe<Scalars['Json']['output']>;
};

/** Newest first. */
export type PageOfAuditRecord = {
  __typename?: 'PageOfAuditRecord';
  hasNextPage: Scalars['Boolean']['output'];
  results: Array<AuditRecord>;
};

export type PageOfConnector = {
  __typename?: 'PageOfConnector';
  /** Total on all pages. */
  count?: Maybe<Scalars['Int']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  lastPage: Scalars['Int']['output'];
  limit: Scalars['Int']['output'];
  pageNumber: Scalars['Int']['output'];
  results?: Maybe<Array<Connector>>;
};

export type PageOfConnectorMatch = {
  __typename?: 'PageOfConnectorMatch';
  /** Counted up to 1,000; countIsCapped says that there are more. */
  count: Scalars['Int']['output'];
  countIsCapped: Scalars['Boolean']['output'];
  hasNextPage: Scalars['Boolean']['output'];
  results: Array<ConnectorMatch>;
};

/** Newest first. */
export type PageOfConnectorRevision = {
  __typename?: 'PageOfConnectorRevision';
  hasNextPage: Scalars['Boolean']['output'];
  results: Array<ConnectorRevision>;
};

/** Something the viewer may do, to everything or to what it made itself. */
export type Permission = {
  __typename?: 'Permission';
  /** As in connectors.edit. */
  action: Scalars['String']['output'];
  extent: Extent;
  words: Scalars['String']['output'];
};

export type Person = {
  __typename?: 'Person';
  createdAt: Scalars['DateTime']['output'];
  /** Set: this person can not come in. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  role: Role;
};

export type PublishConnectorInput = {
  /** The updatedAt that the summary of changes was read at. */
  expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why it is published although samples of it fail or were not run since it changed; 500 characters at most, kept in the audit. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type PublishConnectorResult = {
  __typename?: 'PublishConnectorResult';
  errors: Array<MutationError>;
  result?: Maybe<Connector>;
};

export type Query = {
  __typename?: 'Query';
  /** Those older than the record with the number before; the text is looked for in names, actions and summaries. */
  auditRecords: PageOfAuditRecord;
  capabilities: Array<Capability>;
  /** A version that has none of its own has those of the version it was made from; a clone has none. */
  configTestValues?: Maybe<ConfigTestValues>;
  connectorRevision?: Maybe<ConnectorRevision>;
  /** Those older than the revision with the number before. */
  connectorRevisions: PageOfConnectorRevision;
  /** The last deleted one first; of a designer the own ones. */
  deletedConnectors: Array<DeletedConnector>;
  getConnector?: Maybe<Connector>;
  /** Those that can still be used. */
  invitations: Array<Invitation>;
  listConnectors?: Maybe<PageOfConnector>;
  /** The newest 1,000 drafts that the viewer made. */
  ownDraftIds: Array<Scalars['ID']['output']>;
  people: Array<Person>;
  /** Over name, handle, description and the Lua, ranked by place when no sort is given; only over name and handle where no three letters or digits stand together. */
  searchConnectors: PageOfConnectorMatch;
  serviceTokens: Array<ServiceToken>;
  viewer: Viewer;
};


export type QueryAuditRecordsArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  objectId?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConfigTestValuesArgs = {
  connectorId: Scalars['ID']['input'];
};


export type QueryConnectorRevisionArgs = {
  connectorId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};


export type QueryConnectorRevisionsArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  connectorId: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeletedConnectorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGetConnectorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListConnectorsArgs = {
  filter?: InputMaybe<ConnectorFilterInput>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InputMaybe<ConnectorSortInput>>>;
};


export type QuerySearchConnectorsArgs = {
  filter?: InputMaybe<ConnectorFilterInput>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<InputMaybe<ConnectorSortInput>>>;
  text: Scalars['String']['input'];
};

export type ReactionEvent =
  | 'CREATED'
  | 'DESTROYED'
  | 'UPDATED';

export type RestoreConnectorResult = {
  __typename?: 'RestoreConnectorResult';
  errors: Array<MutationError>;
  result?: Maybe<Connector>;
};

export type RestoreConnectorRevisionResult = {
  __typename?: 'RestoreConnectorRevisionResult';
  errors: Array<MutationError>;
  result?: Maybe<Connector>;
};

export type RetryPolicy = {
  __typename?: 'RetryPolicy';
  backoffSeconds: Scalars['Int']['output'];
  maxAttempts: Scalars['Int']['output'];
};

export type RetryPolicyInput = {
  backoffSeconds: Scalars['Int']['input'];
  maxAttempts: Scalars['Int']['input'];
};

export type RevisionReason =
  | 'cloned'
  | 'created'
  | 'derived'
  | 'restored'
  | 'saved';

export type RevokeServiceTokenResult = {
  __typename?: 'RevokeServiceTokenResult';
  errors: Array<MutationError>;
  result?: Maybe<ServiceToken>;
};

export type Role =
  | 'admin'
  | 'designer'
  | 'reviewer';

export type SaveConfigTestValuesResult = {
  __typename?: 'SaveConfigTestValuesResult';
  errors: Array<MutationError>;
  result?: Maybe<ConfigTestValues>;
};

export type ServiceToken = {
  __typename?: 'ServiceToken';
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** False once it is revoked or has expired, and while its maker is no admin who can come in. */
  isWorking: Scalars['Boolean']['output'];
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the admin who made it. */
  madeBy: Scalars['String']['output'];
  name: Scalars['String']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  scopes: Array<Scalars['String']['output']>;
  /** Only in the answer to the mutation that made it: it is stored as a hash alone. */
  secret?: Maybe<Scalars['String']['output']>;
};

export type SortOrder =
  | 'ASC'
  | 'ASC_NULLS_FIRST'
  | 'ASC_NULLS_LAST'
  | 'DESC'
  | 'DESC_NULLS_FIRST'
  | 'DESC_NULLS_LAST';

export type Subscription = {
  __typename?: 'Subscription';
  connectorEvents?: Maybe<ConnectorEvent>;
};


export type SubscriptionConnectorEventsArgs = {
  filter?: InputMaybe<ConnectorFilterInput>;
};

/** What happens to runs missed while the platform was down. */
export type TimerCatchUp =
  | 'LAST'
  | 'NONE';

/** What happens when a timer is due while its last run still goes on. */
export type TimerOverlap =
  | 'QUEUE'
  | 'SKIP';

/** A field left out stays as it is; a list of modules replaces that list. */
export type UpdateConnectorInput = {
  actions?: InputMaybe<Array<ConnectorActionInput>>;
  apiEndpoints?: InputMaybe<Array<ConnectorApiEndpointTemplateInput>>;
  configJson?: InputMaybe<Scalars['JsonString']['input']>;
  connectorType?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  /** The updatedAt that the change started from; the save is refused with stale_record when it is no longer that. */
  expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  iamPolicyJson?: InputMaybe<Scalars['JsonString']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  reactions?: InputMaybe<Array<ConnectorReactionTemplateInput>>;
  sharedLibrary?: InputMaybe<Scalars['String']['input']>;
  timers?: InputMaybe<Array<ConnectorTimerTemplateInput>>;
};

export type UpdateConnectorResult = {
  __typename?: 'UpdateConnectorResult';
  errors: Array<MutationError>;
  result?: Maybe<Connector>;
};

/** Who asks: a person who signed in, or a program with a service token. */
export type Viewer = {
  __typename?: 'Viewer';
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: ViewerKind;
  name: Scalars['String']['output'];
  permissions: Array<Permission>;
  role?: Maybe<Role>;
  scopes: Array<Scalars['String']['output']>;
};

export type ViewerKind =
  | 'person'
  | 'token';

export type WithdrawInvitationResult = {
  __typename?: 'WithdrawInvitationResult';
  errors: Array<MutationError>;
  result?: Maybe<Invitation>;
};
