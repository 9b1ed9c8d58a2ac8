/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query CompareChoices($filter: ConnectorFilterInput) {\n    listConnectors(filter: $filter, sort: [{ field: HANDLE, order: ASC }, { field: VERSION, order: DESC }], limit: 40) {\n      hasNextPage\n      results {\n        id\n        name\n        handle\n        version\n        published\n        libraryId\n        updatedAt\n      }\n    }\n  }\n": typeof types.CompareChoicesDocument,
    "\n  query CompareVersion($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      version\n      published\n      libraryId\n      parentId\n      updatedAt\n      ...ConnectorContent\n    }\n  }\n": typeof types.CompareVersionDocument,
    "\n  query ConnectorPage($filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {\n    listConnectors(filter: $filter, sort: $sort, limit: $limit, offset: $offset) {\n      count\n      results {\n        ...ConnectorRow\n      }\n    }\n  }\n": typeof types.ConnectorPageDocument,
    "\n  query ConnectorMatches($text: String!, $filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {\n    searchConnectors(text: $text, filter: $filter, sort: $sort, limit: $limit, offset: $offset) {\n      count\n      countIsCapped\n      results {\n        place\n        moduleName\n        excerpt\n        connector {\n          ...ConnectorRow\n        }\n      }\n    }\n  }\n": typeof types.ConnectorMatchesDocument,
    "\n  fragment ConnectorRow on Connector {\n    id\n    name\n    handle\n    description\n    connectorType\n    version\n    published\n    libraryId\n    parentId\n    updatedAt\n    children(limit: 1) {\n      id\n    }\n  }\n": typeof types.ConnectorRowFragmentDoc,
    "\n  query ConnectorPanel($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      description\n      connectorType\n      version\n      published\n      libraryId\n      parentId\n      createdAt\n      updatedAt\n      configJson\n      iamPolicyJson\n      actions { id originId name handle enabled exported }\n      apiEndpoints { id originId name handle enabled method path }\n      reactions { id originId name handle enabled resource events }\n      timers { id originId name handle enabled schedule intervalSeconds timezone }\n      parent { id name handle version published libraryId }\n      children(limit: 51, sort: [{ field: UPDATED_AT, order: DESC }]) { id name handle version published libraryId }\n    }\n  }\n": typeof types.ConnectorPanelDocument,
    "\n  query Capabilities {\n    capabilities\n  }\n": typeof types.CapabilitiesDocument,
    "\n  fragment ConnectorContent on Connector {\n    name\n    description\n    connectorType\n    sharedLibrary\n    configJson\n    iamPolicyJson\n    actions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      inputSchemaJson outputSchemaJson exported\n    }\n    apiEndpoints {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      method path authType authConfigKey requestFormat responseMode\n    }\n    reactions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      resource events changedFields filterJson ignoreOwnChanges\n      retry { maxAttempts backoffSeconds }\n    }\n    timers {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      schedule intervalSeconds timezone overlap catchUp\n      retry { maxAttempts backoffSeconds }\n    }\n  }\n": typeof types.ConnectorContentFragmentDoc,
    "\n  fragment ConnectorVersion on Connector {\n    id handle version published libraryId parentId createdAt updatedAt\n    ...ConnectorContent\n  }\n": typeof types.ConnectorVersionFragmentDoc,
    "\n  query OpenConnector($id: ID!) {\n    getConnector(id: $id) { ...ConnectorVersion }\n  }\n": typeof types.OpenConnectorDocument,
    "\n  subscription ConnectorEvents {\n    connectorEvents {\n      created { id }\n      updated { id name handle description connectorType version published libraryId parentId updatedAt }\n      destroyed\n    }\n  }\n": typeof types.ConnectorEventsDocument,
    "\n  mutation SaveConnector($id: ID!, $input: UpdateConnectorInput) {\n    updateConnector(id: $id, input: $input) {\n      result { ...ConnectorVersion }\n      errors { message code path }\n    }\n  }\n": typeof types.SaveConnectorDocument,
    "\n  query ConnectorStamp($id: ID!) {\n    getConnector(id: $id) { id updatedAt published libraryId }\n  }\n": typeof types.ConnectorStampDocument,
};
const documents: Documents = {
    "\n  query CompareChoices($filter: ConnectorFilterInput) {\n    listConnectors(filter: $filter, sort: [{ field: HANDLE, order: ASC }, { field: VERSION, order: DESC }], limit: 40) {\n      hasNextPage\n      results {\n        id\n        name\n        handle\n        version\n        published\n        libraryId\n        updatedAt\n      }\n    }\n  }\n": types.CompareChoicesDocument,
    "\n  query CompareVersion($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      version\n      published\n      libraryId\n      parentId\n      updatedAt\n      ...ConnectorContent\n    }\n  }\n": types.CompareVersionDocument,
    "\n  query ConnectorPage($filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {\n    listConnectors(filter: $filter, sort: $sort, limit: $limit, offset: $offset) {\n      count\n      results {\n        ...ConnectorRow\n      }\n    }\n  }\n": types.ConnectorPageDocument,
    "\n  query ConnectorMatches($text: String!, $filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {\n    searchConnectors(text: $text, filter: $filter, sort: $sort, limit: $limit, offset: $offset) {\n      count\n      countIsCapped\n      results {\n        place\n        moduleName\n        excerpt\n        connector {\n          ...ConnectorRow\n        }\n      }\n    }\n  }\n": types.ConnectorMatchesDocument,
    "\n  fragment ConnectorRow on Connector {\n    id\n    name\n    handle\n    description\n    connectorType\n    version\n    published\n    libraryId\n    parentId\n    updatedAt\n    children(limit: 1) {\n      id\n    }\n  }\n": types.ConnectorRowFragmentDoc,
    "\n  query ConnectorPanel($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      description\n      connectorType\n      version\n      published\n      libraryId\n      parentId\n      createdAt\n      updatedAt\n      configJson\n      iamPolicyJson\n      actions { id originId name handle enabled exported }\n      apiEndpoints { id originId name handle enabled method path }\n      reactions { id originId name handle enabled resource events }\n      timers { id originId name handle enabled schedule intervalSeconds timezone }\n      parent { id name handle version published libraryId }\n      children(limit: 51, sort: [{ field: UPDATED_AT, order: DESC }]) { id name handle version published libraryId }\n    }\n  }\n": types.ConnectorPanelDocument,
    "\n  query Capabilities {\n    capabilities\n  }\n": types.CapabilitiesDocument,
    "\n  fragment ConnectorContent on Connector {\n    name\n    description\n    connectorType\n    sharedLibrary\n    configJson\n    iamPolicyJson\n    actions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      inputSchemaJson outputSchemaJson exported\n    }\n    apiEndpoints {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      method path authType authConfigKey requestFormat responseMode\n    }\n    reactions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      resource events changedFields filterJson ignoreOwnChanges\n      retry { maxAttempts backoffSeconds }\n    }\n    timers {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      schedule intervalSeconds timezone overlap catchUp\n      retry { maxAttempts backoffSeconds }\n    }\n  }\n": types.ConnectorContentFragmentDoc,
    "\n  fragment ConnectorVersion on Connector {\n    id handle version published libraryId parentId createdAt updatedAt\n    ...ConnectorContent\n  }\n": types.ConnectorVersionFragmentDoc,
    "\n  query OpenConnector($id: ID!) {\n    getConnector(id: $id) { ...ConnectorVersion }\n  }\n": types.OpenConnectorDocument,
    "\n  subscription ConnectorEvents {\n    connectorEvents {\n      created { id }\n      updated { id name handle description connectorType version published libraryId parentId updatedAt }\n      destroyed\n    }\n  }\n": types.ConnectorEventsDocument,
    "\n  mutation SaveConnector($id: ID!, $input: UpdateConnectorInput) {\n    updateConnector(id: $id, input: $input) {\n      result { ...ConnectorVersion }\n      errors { message code path }\n    }\n  }\n": types.SaveConnectorDocument,
    "\n  query ConnectorStamp($id: ID!) {\n    getConnector(id: $id) { id updatedAt published libraryId }\n  }\n": types.ConnectorStampDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareChoices($filter: ConnectorFilterInput) {\n    listConnectors(filter: $filter, sort: [{ field: HANDLE, order: ASC }, { field: VERSION, order: DESC }], limit: 40) {\n      hasNextPage\n      results {\n        id\n        name\n        handle\n        version\n        published\n        libraryId\n        updatedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query CompareChoices($filter: ConnectorFilterInput) {\n    listConnectors(filter: $filter, sort: [{ field: HANDLE, order: ASC }, { field: VERSION, order: DESC }], limit: 40) {\n      hasNextPage\n      results {\n        id\n        name\n        handle\n        version\n        published\n        libraryId\n        updatedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareVersion($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      version\n      published\n      libraryId\n      parentId\n      updatedAt\n      ...ConnectorContent\n    }\n  }\n"): (typeof documents)["\n  query CompareVersion($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      version\n      published\n      libraryId\n      parentId\n      updatedAt\n      ...ConnectorContent\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConnectorPage($filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {\n    listConnectors(filter: $filter, sort: $sort, limit: $limit, offset: $offset) {\n      count\n      results {\n        ...ConnectorRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConnectorPage($filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {\n    listConnectors(filter: $filter, sort: $sort, limit: $limit, offset: $offset) {\n      count\n      results {\n        ...ConnectorRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConnectorMatches($text: String!, $filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {\n    searchConnectors(text: $text, filter: $filter, sort: $sort, limit: $limit, offset: $offset) {\n      count\n      countIsCapped\n      results {\n        place\n        moduleName\n        excerpt\n        connector {\n          ...ConnectorRow\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConnectorMatches($text: String!, $filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {\n    searchConnectors(text: $text, filter: $filter, sort: $sort, limit: $limit, offset: $offset) {\n      count\n      countIsCapped\n      results {\n        place\n        moduleName\n        excerpt\n        connector {\n          ...ConnectorRow\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConnectorRow on Connector {\n    id\n    name\n    handle\n    description\n    connectorType\n    version\n    published\n    libraryId\n    parentId\n    updatedAt\n    children(limit: 1) {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment ConnectorRow on Connector {\n    id\n    name\n    handle\n    description\n    connectorType\n    version\n    published\n    libraryId\n    parentId\n    updatedAt\n    children(limit: 1) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConnectorPanel($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      description\n      connectorType\n      version\n      published\n      libraryId\n      parentId\n      createdAt\n      updatedAt\n      configJson\n      iamPolicyJson\n      actions { id originId name handle enabled exported }\n      apiEndpoints { id originId name handle enabled method path }\n      reactions { id originId name handle enabled resource events }\n      timers { id originId name handle enabled schedule intervalSeconds timezone }\n      parent { id name handle version published libraryId }\n      children(limit: 51, sort: [{ field: UPDATED_AT, order: DESC }]) { id name handle version published libraryId }\n    }\n  }\n"): (typeof documents)["\n  query ConnectorPanel($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      description\n      connectorType\n      version\n      published\n      libraryId\n      parentId\n      createdAt\n      updatedAt\n      configJson\n      iamPolicyJson\n      actions { id originId name handle enabled exported }\n      apiEndpoints { id originId name handle enabled method path }\n      reactions { id originId name handle enabled resource events }\n      timers { id originId name handle enabled schedule intervalSeconds timezone }\n      parent { id name handle version published libraryId }\n      children(limit: 51, sort: [{ field: UPDATED_AT, order: DESC }]) { id name handle version published libraryId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Capabilities {\n    capabilities\n  }\n"): (typeof documents)["\n  query Capabilities {\n    capabilities\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConnectorContent on Connector {\n    name\n    description\n    connectorType\n    sharedLibrary\n    configJson\n    iamPolicyJson\n    actions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      inputSchemaJson outputSchemaJson exported\n    }\n    apiEndpoints {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      method path authType authConfigKey requestFormat responseMode\n    }\n    reactions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      resource events changedFields filterJson ignoreOwnChanges\n      retry { maxAttempts backoffSeconds }\n    }\n    timers {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      schedule intervalSeconds timezone overlap catchUp\n      retry { maxAttempts backoffSeconds }\n    }\n  }\n"): (typeof documents)["\n  fragment ConnectorContent on Connector {\n    name\n    description\n    connectorType\n    sharedLibrary\n    configJson\n    iamPolicyJson\n    actions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      inputSchemaJson outputSchemaJson exported\n    }\n    apiEndpoints {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      method path authType authConfigKey requestFormat responseMode\n    }\n    reactions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      resource events changedFields filterJson ignoreOwnChanges\n      retry { maxAttempts backoffSeconds }\n    }\n    timers {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      schedule intervalSeconds timezone overlap catchUp\n      retry { maxAttempts backoffSeconds }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConnectorVersion on Connector {\n    id handle version published libraryId parentId createdAt updatedAt\n    ...ConnectorContent\n  }\n"): (typeof documents)["\n  fragment ConnectorVersion on Connector {\n    id handle version published libraryId parentId createdAt updatedAt\n    ...ConnectorContent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenConnector($id: ID!) {\n    getConnector(id: $id) { ...ConnectorVersion }\n  }\n"): (typeof documents)["\n  query OpenConnector($id: ID!) {\n    getConnector(id: $id) { ...ConnectorVersion }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ConnectorEvents {\n    connectorEvents {\n      created { id }\n      updated { id name handle description connectorType version published libraryId parentId updatedAt }\n      destroyed\n    }\n  }\n"): (typeof documents)["\n  subscription ConnectorEvents {\n    connectorEvents {\n      created { id }\n      updated { id name handle description connectorType version published libraryId parentId updatedAt }\n      destroyed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveConnector($id: ID!, $input: UpdateConnectorInput) {\n    updateConnector(id: $id, input: $input) {\n      result { ...ConnectorVersion }\n      errors { message code path }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveConnector($id: ID!, $input: UpdateConnectorInput) {\n    updateConnector(id: $id, input: $input) {\n      result { ...ConnectorVersion }\n      errors { message code path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConnectorStamp($id: ID!) {\n    getConnector(id: $id) { id updatedAt published libraryId }\n  }\n"): (typeof documents)["\n  query ConnectorStamp($id: ID!) {\n    getConnector(id: $id) { id updatedAt published libraryId }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;