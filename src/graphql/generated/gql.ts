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
    "\n  fragment ConnectorContent on Connector {\n    name\n    description\n    connectorType\n    sharedLibrary\n    configJson\n    iamPolicyJson\n    actions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      inputSchemaJson outputSchemaJson exported\n    }\n    apiEndpoints {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      method path authType authConfigKey requestFormat responseMode\n    }\n    reactions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      resource events changedFields filterJson ignoreOwnChanges\n      retry { maxAttempts backoffSeconds }\n    }\n    timers {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      schedule intervalSeconds timezone overlap catchUp\n      retry { maxAttempts backoffSeconds }\n    }\n  }\n": typeof types.ConnectorContentFragmentDoc,
    "\n  subscription ConnectorEvents {\n    connectorEvents {\n      created { id }\n      updated { id name handle description connectorType version published libraryId parentId updatedAt }\n      destroyed\n    }\n  }\n": typeof types.ConnectorEventsDocument,
};
const documents: Documents = {
    "\n  fragment ConnectorContent on Connector {\n    name\n    description\n    connectorType\n    sharedLibrary\n    configJson\n    iamPolicyJson\n    actions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      inputSchemaJson outputSchemaJson exported\n    }\n    apiEndpoints {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      method path authType authConfigKey requestFormat responseMode\n    }\n    reactions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      resource events changedFields filterJson ignoreOwnChanges\n      retry { maxAttempts backoffSeconds }\n    }\n    timers {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      schedule intervalSeconds timezone overlap catchUp\n      retry { maxAttempts backoffSeconds }\n    }\n  }\n": types.ConnectorContentFragmentDoc,
    "\n  subscription ConnectorEvents {\n    connectorEvents {\n      created { id }\n      updated { id name handle description connectorType version published libraryId parentId updatedAt }\n      destroyed\n    }\n  }\n": types.ConnectorEventsDocument,
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
export function graphql(source: "\n  fragment ConnectorContent on Connector {\n    name\n    description\n    connectorType\n    sharedLibrary\n    configJson\n    iamPolicyJson\n    actions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      inputSchemaJson outputSchemaJson exported\n    }\n    apiEndpoints {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      method path authType authConfigKey requestFormat responseMode\n    }\n    reactions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      resource events changedFields filterJson ignoreOwnChanges\n      retry { maxAttempts backoffSeconds }\n    }\n    timers {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      schedule intervalSeconds timezone overlap catchUp\n      retry { maxAttempts backoffSeconds }\n    }\n  }\n"): (typeof documents)["\n  fragment ConnectorContent on Connector {\n    name\n    description\n    connectorType\n    sharedLibrary\n    configJson\n    iamPolicyJson\n    actions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      inputSchemaJson outputSchemaJson exported\n    }\n    apiEndpoints {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      method path authType authConfigKey requestFormat responseMode\n    }\n    reactions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      resource events changedFields filterJson ignoreOwnChanges\n      retry { maxAttempts backoffSeconds }\n    }\n    timers {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      schedule intervalSeconds timezone overlap catchUp\n      retry { maxAttempts backoffSeconds }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ConnectorEvents {\n    connectorEvents {\n      created { id }\n      updated { id name handle description connectorType version published libraryId parentId updatedAt }\n      destroyed\n    }\n  }\n"): (typeof documents)["\n  subscription ConnectorEvents {\n    connectorEvents {\n      created { id }\n      updated { id name handle description connectorType version published libraryId parentId updatedAt }\n      destroyed\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;