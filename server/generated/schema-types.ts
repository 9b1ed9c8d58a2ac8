import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ConnectorRow } from '../modules/connectors/connector-row.ts';
import type { ConnectorPage } from '../modules/connectors/connectors.service.ts';
import type { LiveEvent } from '../live/connector-event-hub.ts';
import type { MatchPage, Match } from '../modules/search/search.service.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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

export type Capability =
  | 'CONFIG_TEST_VALUES'
  | 'RESTORE_CONNECTOR'
  | 'SEARCH_LUA';

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

export type DestroyConnectorResult = {
  __typename?: 'DestroyConnectorResult';
  errors: Array<MutationError>;
  result?: Maybe<Connector>;
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
  /** A new derived connector: version 1, draft. */
  cloneConnector: CloneConnectorResult;
  createConnector: CreateConnectorResult;
  /** A new draft of the same handle with the next number, from a published version. */
  createConnectorVersion: CreateConnectorVersionResult;
  /** Only a draft without derived connectors. */
  destroyConnector: DestroyConnectorResult;
  publishConnector: PublishConnectorResult;
  /** Brings a destroyed draft back. */
  restoreConnector: RestoreConnectorResult;
  saveConfigTestValues: SaveConfigTestValuesResult;
  updateConnector: UpdateConnectorResult;
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


export type MutationDestroyConnectorArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPublishConnectorArgs = {
  id: Scalars['ID']['input'];
  input?: InputMaybe<PublishConnectorInput>;
};


export type MutationRestoreConnectorArgs = {
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

export type PublishConnectorInput = {
  /** The updatedAt that the summary of changes was read at. */
  expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type PublishConnectorResult = {
  __typename?: 'PublishConnectorResult';
  errors: Array<MutationError>;
  result?: Maybe<Connector>;
};

export type Query = {
  __typename?: 'Query';
  capabilities: Array<Capability>;
  configTestValues?: Maybe<ConfigTestValues>;
  getConnector?: Maybe<Connector>;
  listConnectors?: Maybe<PageOfConnector>;
  /** Over name, handle, description and the Lua (Lua from three characters on), ranked by place when no sort is given. */
  searchConnectors: PageOfConnectorMatch;
};


export type QueryConfigTestValuesArgs = {
  connectorId: Scalars['ID']['input'];
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

export type RetryPolicy = {
  __typename?: 'RetryPolicy';
  backoffSeconds: Scalars['Int']['output'];
  maxAttempts: Scalars['Int']['output'];
};

export type RetryPolicyInput = {
  backoffSeconds: Scalars['Int']['input'];
  maxAttempts: Scalars['Int']['input'];
};

export type SaveConfigTestValuesResult = {
  __typename?: 'SaveConfigTestValuesResult';
  errors: Array<MutationError>;
  result?: Maybe<ConfigTestValues>;
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
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

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
  ApiEndpointAuthType: ApiEndpointAuthType;
  ApiEndpointMethod: ApiEndpointMethod;
  ApiEndpointRequestFormat: ApiEndpointRequestFormat;
  ApiEndpointResponseMode: ApiEndpointResponseMode;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Capability: Capability;
  CloneConnectorInput: CloneConnectorInput;
  CloneConnectorResult: ResolverTypeWrapper<Omit<CloneConnectorResult, 'result'> & { result?: Maybe<ResolversTypes['Connector']> }>;
  ConfigTestValues: ResolverTypeWrapper<ConfigTestValues>;
  Connector: ResolverTypeWrapper<ConnectorRow>;
  ConnectorAction: ResolverTypeWrapper<ConnectorAction>;
  ConnectorActionInput: ConnectorActionInput;
  ConnectorApiEndpointTemplate: ResolverTypeWrapper<ConnectorApiEndpointTemplate>;
  ConnectorApiEndpointTemplateInput: ConnectorApiEndpointTemplateInput;
  ConnectorEvent: ResolverTypeWrapper<LiveEvent>;
  ConnectorFilterConnectorType: ConnectorFilterConnectorType;
  ConnectorFilterCreatedAt: ConnectorFilterCreatedAt;
  ConnectorFilterDescription: ConnectorFilterDescription;
  ConnectorFilterHandle: ConnectorFilterHandle;
  ConnectorFilterId: ConnectorFilterId;
  ConnectorFilterInput: ConnectorFilterInput;
  ConnectorFilterLibraryId: ConnectorFilterLibraryId;
  ConnectorFilterName: ConnectorFilterName;
  ConnectorFilterParentId: ConnectorFilterParentId;
  ConnectorFilterPublished: ConnectorFilterPublished;
  ConnectorFilterUpdatedAt: ConnectorFilterUpdatedAt;
  ConnectorFilterVersion: ConnectorFilterVersion;
  ConnectorMatch: ResolverTypeWrapper<Match>;
  ConnectorMatchPlace: ConnectorMatchPlace;
  ConnectorReactionTemplate: ResolverTypeWrapper<ConnectorReactionTemplate>;
  ConnectorReactionTemplateInput: ConnectorReactionTemplateInput;
  ConnectorSortField: ConnectorSortField;
  ConnectorSortInput: ConnectorSortInput;
  ConnectorTimerTemplate: ResolverTypeWrapper<ConnectorTimerTemplate>;
  ConnectorTimerTemplateInput: ConnectorTimerTemplateInput;
  CreateConnectorInput: CreateConnectorInput;
  CreateConnectorResult: ResolverTypeWrapper<Omit<CreateConnectorResult, 'result'> & { result?: Maybe<ResolversTypes['Connector']> }>;
  CreateConnectorVersionInput: CreateConnectorVersionInput;
  CreateConnectorVersionResult: ResolverTypeWrapper<Omit<CreateConnectorVersionResult, 'result'> & { result?: Maybe<ResolversTypes['Connector']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DestroyConnectorResult: ResolverTypeWrapper<Omit<DestroyConnectorResult, 'result'> & { result?: Maybe<ResolversTypes['Connector']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Json: ResolverTypeWrapper<Scalars['Json']['output']>;
  JsonString: ResolverTypeWrapper<Scalars['JsonString']['output']>;
  ModuleSample: ResolverTypeWrapper<ModuleSample>;
  ModuleSampleInput: ModuleSampleInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<MutationError>;
  PageOfConnector: ResolverTypeWrapper<ConnectorPage>;
  PageOfConnectorMatch: ResolverTypeWrapper<MatchPage>;
  PublishConnectorInput: PublishConnectorInput;
  PublishConnectorResult: ResolverTypeWrapper<Omit<PublishConnectorResult, 'result'> & { result?: Maybe<ResolversTypes['Connector']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReactionEvent: ReactionEvent;
  RestoreConnectorResult: ResolverTypeWrapper<Omit<RestoreConnectorResult, 'result'> & { result?: Maybe<ResolversTypes['Connector']> }>;
  RetryPolicy: ResolverTypeWrapper<RetryPolicy>;
  RetryPolicyInput: RetryPolicyInput;
  SaveConfigTestValuesResult: ResolverTypeWrapper<SaveConfigTestValuesResult>;
  SortOrder: SortOrder;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TimerCatchUp: TimerCatchUp;
  TimerOverlap: TimerOverlap;
  UpdateConnectorInput: UpdateConnectorInput;
  UpdateConnectorResult: ResolverTypeWrapper<Omit<UpdateConnectorResult, 'result'> & { result?: Maybe<ResolversTypes['Connector']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  CloneConnectorInput: CloneConnectorInput;
  CloneConnectorResult: Omit<CloneConnectorResult, 'result'> & { result?: Maybe<ResolversParentTypes['Connector']> };
  ConfigTestValues: ConfigTestValues;
  Connector: ConnectorRow;
  ConnectorAction: ConnectorAction;
  ConnectorActionInput: ConnectorActionInput;
  ConnectorApiEndpointTemplate: ConnectorApiEndpointTemplate;
  ConnectorApiEndpointTemplateInput: ConnectorApiEndpointTemplateInput;
  ConnectorEvent: LiveEvent;
  ConnectorFilterConnectorType: ConnectorFilterConnectorType;
  ConnectorFilterCreatedAt: ConnectorFilterCreatedAt;
  ConnectorFilterDescription: ConnectorFilterDescription;
  ConnectorFilterHandle: ConnectorFilterHandle;
  ConnectorFilterId: ConnectorFilterId;
  ConnectorFilterInput: ConnectorFilterInput;
  ConnectorFilterLibraryId: ConnectorFilterLibraryId;
  ConnectorFilterName: ConnectorFilterName;
  ConnectorFilterParentId: ConnectorFilterParentId;
  ConnectorFilterPublished: ConnectorFilterPublished;
  ConnectorFilterUpdatedAt: ConnectorFilterUpdatedAt;
  ConnectorFilterVersion: ConnectorFilterVersion;
  ConnectorMatch: Match;
  ConnectorReactionTemplate: ConnectorReactionTemplate;
  ConnectorReactionTemplateInput: ConnectorReactionTemplateInput;
  ConnectorSortInput: ConnectorSortInput;
  ConnectorTimerTemplate: ConnectorTimerTemplate;
  ConnectorTimerTemplateInput: ConnectorTimerTemplateInput;
  CreateConnectorInput: CreateConnectorInput;
  CreateConnectorResult: Omit<CreateConnectorResult, 'result'> & { result?: Maybe<ResolversParentTypes['Connector']> };
  CreateConnectorVersionInput: CreateConnectorVersionInput;
  CreateConnectorVersionResult: Omit<CreateConnectorVersionResult, 'result'> & { result?: Maybe<ResolversParentTypes['Connector']> };
  DateTime: Scalars['DateTime']['output'];
  DestroyConnectorResult: Omit<DestroyConnectorResult, 'result'> & { result?: Maybe<ResolversParentTypes['Connector']> };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Json: Scalars['Json']['output'];
  JsonString: Scalars['JsonString']['output'];
  ModuleSample: ModuleSample;
  ModuleSampleInput: ModuleSampleInput;
  Mutation: Record<PropertyKey, never>;
  MutationError: MutationError;
  PageOfConnector: ConnectorPage;
  PageOfConnectorMatch: MatchPage;
  PublishConnectorInput: PublishConnectorInput;
  PublishConnectorResult: Omit<PublishConnectorResult, 'result'> & { result?: Maybe<ResolversParentTypes['Connector']> };
  Query: Record<PropertyKey, never>;
  RestoreConnectorResult: Omit<RestoreConnectorResult, 'result'> & { result?: Maybe<ResolversParentTypes['Connector']> };
  RetryPolicy: RetryPolicy;
  RetryPolicyInput: RetryPolicyInput;
  SaveConfigTestValuesResult: SaveConfigTestValuesResult;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  UpdateConnectorInput: UpdateConnectorInput;
  UpdateConnectorResult: Omit<UpdateConnectorResult, 'result'> & { result?: Maybe<ResolversParentTypes['Connector']> };
};

export type CloneConnectorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloneConnectorResult'] = ResolversParentTypes['CloneConnectorResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type ConfigTestValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfigTestValues'] = ResolversParentTypes['ConfigTestValues']> = {
  connectorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  valuesJson?: Resolver<ResolversTypes['JsonString'], ParentType, ContextType>;
};

export type ConnectorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Connector'] = ResolversParentTypes['Connector']> = {
  actions?: Resolver<Maybe<Array<ResolversTypes['ConnectorAction']>>, ParentType, ContextType>;
  apiEndpoints?: Resolver<Maybe<Array<ResolversTypes['ConnectorApiEndpointTemplate']>>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Connector']>, ParentType, ContextType, Partial<ConnectorChildrenArgs>>;
  configJson?: Resolver<Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
  connectorType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iamPolicyJson?: Resolver<Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  libraryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reactions?: Resolver<Maybe<Array<ResolversTypes['ConnectorReactionTemplate']>>, ParentType, ContextType>;
  sharedLibrary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timers?: Resolver<Maybe<Array<ResolversTypes['ConnectorTimerTemplate']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectorActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorAction'] = ResolversParentTypes['ConnectorAction']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputSchemaJson?: Resolver<Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outputSchemaJson?: Resolver<Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['ModuleSample']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeoutMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConnectorApiEndpointTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorApiEndpointTemplate'] = ResolversParentTypes['ConnectorApiEndpointTemplate']> = {
  authConfigKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authType?: Resolver<ResolversTypes['ApiEndpointAuthType'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  timeoutMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConnectorEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorEvent'] = ResolversParentTypes['ConnectorEvent']> = {
  created?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
  destroyed?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updated?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type ConnectorMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorMatch'] = ResolversParentTypes['ConnectorMatch']> = {
  connector?: Resolver<ResolversTypes['Connector'], ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moduleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ConnectorMatchPlace'], ParentType, ContextType>;
};

export type ConnectorReactionTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorReactionTemplate'] = ResolversParentTypes['ConnectorReactionTemplate']> = {
  changedFields?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ReactionEvent']>, ParentType, ContextType>;
  filterJson?: Resolver<Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ignoreOwnChanges?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retry?: Resolver<Maybe<ResolversTypes['RetryPolicy']>, ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['ModuleSample']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeoutMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConnectorTimerTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectorTimerTemplate'] = ResolversParentTypes['ConnectorTimerTemplate']> = {
  catchUp?: Resolver<ResolversTypes['TimerCatchUp'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervalSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['TimerOverlap'], ParentType, ContextType>;
  retry?: Resolver<Maybe<ResolversTypes['RetryPolicy']>, ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['ModuleSample']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeoutMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateConnectorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateConnectorResult'] = ResolversParentTypes['CreateConnectorResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type CreateConnectorVersionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateConnectorVersionResult'] = ResolversParentTypes['CreateConnectorVersionResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DestroyConnectorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DestroyConnectorResult'] = ResolversParentTypes['DestroyConnectorResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Json'], any> {
  name: 'Json';
}

export interface JsonStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JsonString'], any> {
  name: 'JsonString';
}

export type ModuleSampleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModuleSample'] = ResolversParentTypes['ModuleSample']> = {
  expectedOutcomeJson?: Resolver<Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputJson?: Resolver<ResolversTypes['JsonString'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAnswersJson?: Resolver<Maybe<ResolversTypes['JsonString']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cloneConnector?: Resolver<ResolversTypes['CloneConnectorResult'], ParentType, ContextType, RequireFields<MutationCloneConnectorArgs, 'id' | 'input'>>;
  createConnector?: Resolver<ResolversTypes['CreateConnectorResult'], ParentType, ContextType, RequireFields<MutationCreateConnectorArgs, 'input'>>;
  createConnectorVersion?: Resolver<ResolversTypes['CreateConnectorVersionResult'], ParentType, ContextType, RequireFields<MutationCreateConnectorVersionArgs, 'id'>>;
  destroyConnector?: Resolver<ResolversTypes['DestroyConnectorResult'], ParentType, ContextType, RequireFields<MutationDestroyConnectorArgs, 'id'>>;
  publishConnector?: Resolver<ResolversTypes['PublishConnectorResult'], ParentType, ContextType, RequireFields<MutationPublishConnectorArgs, 'id'>>;
  restoreConnector?: Resolver<ResolversTypes['RestoreConnectorResult'], ParentType, ContextType, RequireFields<MutationRestoreConnectorArgs, 'id'>>;
  saveConfigTestValues?: Resolver<ResolversTypes['SaveConfigTestValuesResult'], ParentType, ContextType, RequireFields<MutationSaveConfigTestValuesArgs, 'connectorId' | 'valuesJson'>>;
  updateConnector?: Resolver<ResolversTypes['UpdateConnectorResult'], ParentType, ContextType, RequireFields<MutationUpdateConnectorArgs, 'id'>>;
};

export type MutationErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  shortMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vars?: Resolver<Maybe<ResolversTypes['Json']>, ParentType, ContextType>;
};

export type PageOfConnectorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageOfConnector'] = ResolversParentTypes['PageOfConnector']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastPage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<Maybe<Array<ResolversTypes['Connector']>>, ParentType, ContextType>;
};

export type PageOfConnectorMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageOfConnectorMatch'] = ResolversParentTypes['PageOfConnectorMatch']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countIsCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ConnectorMatch']>, ParentType, ContextType>;
};

export type PublishConnectorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishConnectorResult'] = ResolversParentTypes['PublishConnectorResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  capabilities?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  configTestValues?: Resolver<Maybe<ResolversTypes['ConfigTestValues']>, ParentType, ContextType, RequireFields<QueryConfigTestValuesArgs, 'connectorId'>>;
  getConnector?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType, RequireFields<QueryGetConnectorArgs, 'id'>>;
  listConnectors?: Resolver<Maybe<ResolversTypes['PageOfConnector']>, ParentType, ContextType, Partial<QueryListConnectorsArgs>>;
  searchConnectors?: Resolver<ResolversTypes['PageOfConnectorMatch'], ParentType, ContextType, RequireFields<QuerySearchConnectorsArgs, 'text'>>;
};

export type RestoreConnectorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestoreConnectorResult'] = ResolversParentTypes['RestoreConnectorResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type RetryPolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetryPolicy'] = ResolversParentTypes['RetryPolicy']> = {
  backoffSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SaveConfigTestValuesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveConfigTestValuesResult'] = ResolversParentTypes['SaveConfigTestValuesResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ConfigTestValues']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  connectorEvents?: SubscriptionResolver<Maybe<ResolversTypes['ConnectorEvent']>, "connectorEvents", ParentType, ContextType, Partial<SubscriptionConnectorEventsArgs>>;
};

export type UpdateConnectorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateConnectorResult'] = ResolversParentTypes['UpdateConnectorResult']> = {
  errors?: Resolver<Array<ResolversTypes['MutationError']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Connector']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  CloneConnectorResult?: CloneConnectorResultResolvers<ContextType>;
  ConfigTestValues?: ConfigTestValuesResolvers<ContextType>;
  Connector?: ConnectorResolvers<ContextType>;
  ConnectorAction?: ConnectorActionResolvers<ContextType>;
  ConnectorApiEndpointTemplate?: ConnectorApiEndpointTemplateResolvers<ContextType>;
  ConnectorEvent?: ConnectorEventResolvers<ContextType>;
  ConnectorMatch?: ConnectorMatchResolvers<ContextType>;
  ConnectorReactionTemplate?: ConnectorReactionTemplateResolvers<ContextType>;
  ConnectorTimerTemplate?: ConnectorTimerTemplateResolvers<ContextType>;
  CreateConnectorResult?: CreateConnectorResultResolvers<ContextType>;
  CreateConnectorVersionResult?: CreateConnectorVersionResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DestroyConnectorResult?: DestroyConnectorResultResolvers<ContextType>;
  Json?: GraphQLScalarType;
  JsonString?: GraphQLScalarType;
  ModuleSample?: ModuleSampleResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  PageOfConnector?: PageOfConnectorResolvers<ContextType>;
  PageOfConnectorMatch?: PageOfConnectorMatchResolvers<ContextType>;
  PublishConnectorResult?: PublishConnectorResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RestoreConnectorResult?: RestoreConnectorResultResolvers<ContextType>;
  RetryPolicy?: RetryPolicyResolvers<ContextType>;
  SaveConfigTestValuesResult?: SaveConfigTestValuesResultResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UpdateConnectorResult?: UpdateConnectorResultResolvers<ContextType>;
};

