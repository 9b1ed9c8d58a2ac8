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
    "\n  query AuditRecords($text: String, $before: Int) {\n    auditRecords(text: $text, before: $before, limit: 50) {\n      hasNextPage\n      results { number ...AuditRow }\n    }\n  }\n": typeof types.AuditRecordsDocument,
    "\n  fragment AuditRow on AuditRecord { number at actorKind actorName words objectName summary sha256 }\n": typeof types.AuditRowFragmentDoc,
    "\n  query ComparedRevisions($left: ID!, $leftNumber: Int!, $hasLeft: Boolean!, $right: ID!, $rightNumber: Int!, $hasRight: Boolean!) {\n    left: connectorRevision(connectorId: $left, number: $leftNumber) @include(if: $hasLeft) { connectorId number savedAt contentJson }\n    right: connectorRevision(connectorId: $right, number: $rightNumber) @include(if: $hasRight) { connectorId number savedAt contentJson }\n  }\n": typeof types.ComparedRevisionsDocument,
    "\n  query CompareChoices($filter: ConnectorFilterInput) {\n    listConnectors(filter: $filter, sort: [{ field: HANDLE, order: ASC }, { field: VERSION, order: DESC }], limit: 40) {\n      hasNextPage\n      results {\n        id\n        name\n        handle\n        version\n        published\n        libraryId\n        updatedAt\n      }\n    }\n  }\n": typeof types.CompareChoicesDocument,
    "\n  fragment ComparedVersion on Connector {\n    id\n    name\n    handle\n    version\n    published\n    libraryId\n    parentId\n    updatedAt\n    ...ConnectorContent\n  }\n": typeof types.ComparedVersionFragmentDoc,
    "\n  query ComparedVersions($left: ID!, $right: ID!, $hasLeft: Boolean!, $hasRight: Boolean!) {\n    left: getConnector(id: $left) @include(if: $hasLeft) {\n      ...ComparedVersion\n    }\n    right: getConnector(id: $right) @include(if: $hasRight) {\n      ...ComparedVersion\n    }\n  }\n": typeof types.ComparedVersionsDocument,
    "\n  query DeletedDrafts($limit: Int!) {\n    deletedConnectors(limit: $limit) { id ...DeletedRow }\n  }\n": typeof types.DeletedDraftsDocument,
    "\n  fragment DeletedRow on DeletedConnector { id name handle version deletedAt restorableUntil }\n": typeof types.DeletedRowFragmentDoc,
    "\n  fragment RevisionRow on ConnectorRevision { number savedAt savedByName reason restoredFrom changed }\n": typeof types.RevisionRowFragmentDoc,
    "\n  query Revisions($connectorId: ID!, $limit: Int!) {\n    connectorRevisions(connectorId: $connectorId, limit: $limit) {\n      hasNextPage\n      results { number ...RevisionRow }\n    }\n  }\n": typeof types.RevisionsDocument,
    "\n  mutation SaveConfigTestValues($connectorId: ID!, $valuesJson: JsonString!) {\n    saveConfigTestValues(connectorId: $connectorId, valuesJson: $valuesJson) {\n      result { connectorId valuesJson updatedAt }\n      errors { message }\n    }\n  }\n": typeof types.SaveConfigTestValuesDocument,
    "\n  query ConnectorFamily($id: ID!) {\n    getConnector(id: $id) {\n      id\n      libraryId\n      published\n      parent { id name handle version }\n      children(limit: 20) { id name handle version }\n    }\n  }\n": typeof types.ConnectorFamilyDocument,
    "\n  fragment ConnectorRow on Connector {\n    id\n    name\n    handle\n    description\n    connectorType\n    version\n    published\n    libraryId\n    parentId\n    updatedAt\n    children(limit: 1) {\n      id\n    }\n  }\n": typeof types.ConnectorRowFragmentDoc,
    "\n  query ConnectorPage($filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {\n    listConnectors(filter: $filter, sort: $sort, limit: $limit, offset: $offset) {\n      count\n      results {\n        ...ConnectorRow\n      }\n    }\n  }\n": typeof types.ConnectorPageDocument,
    "\n  query ConnectorMatches($text: String!, $filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {\n    searchConnectors(text: $text, filter: $filter, sort: $sort, limit: $limit, offset: $offset) {\n      count\n      countIsCapped\n      results {\n        place\n        moduleName\n        excerpt\n        connector {\n          ...ConnectorRow\n        }\n      }\n    }\n  }\n": typeof types.ConnectorMatchesDocument,
    "\n  query ConnectorPanel($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      description\n      connectorType\n      version\n      published\n      libraryId\n      parentId\n      createdAt\n      updatedAt\n      configJson\n      iamPolicyJson\n      actions { id originId name handle enabled exported }\n      apiEndpoints { id originId name handle enabled method path }\n      reactions { id originId name handle enabled resource events }\n      timers { id originId name handle enabled schedule intervalSeconds timezone }\n      parent { id name handle version published libraryId }\n      children(limit: 51, sort: [{ field: UPDATED_AT, order: DESC }]) { id name handle version published libraryId }\n    }\n  }\n": typeof types.ConnectorPanelDocument,
    "\n  query ParentOfConnector($id: ID!) {\n    getConnector(id: $id) { id parentId }\n  }\n": typeof types.ParentOfConnectorDocument,
    "\n  query LifecycleSource($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      version\n      description\n      libraryId\n      published\n      actions { id }\n      apiEndpoints { id }\n      reactions { id }\n      timers { id }\n    }\n  }\n": typeof types.LifecycleSourceDocument,
    "\n  query HandleUsers($handle: String!) {\n    listConnectors(filter: { handle: { eq: $handle } }, limit: 1) {\n      results { id handle }\n    }\n  }\n": typeof types.HandleUsersDocument,
    "\n  query SimilarHandles($start: String!) {\n    listConnectors(filter: { handle: { stringStartsWith: $start } }, sort: [{ field: HANDLE }], limit: 100) {\n      results { id handle }\n    }\n  }\n": typeof types.SimilarHandlesDocument,
    "\n  fragment PaletteConnector on Connector {\n    id name handle version published libraryId\n  }\n": typeof types.PaletteConnectorFragmentDoc,
    "\n  query PaletteSearch($text: String!, $limit: Int!) {\n    searchConnectors(text: $text, limit: $limit) {\n      results { connector { ...PaletteConnector } }\n    }\n  }\n": typeof types.PaletteSearchDocument,
    "\n  query PaletteConnectors($filter: ConnectorFilterInput, $limit: Int!) {\n    listConnectors(filter: $filter, limit: $limit, sort: [{ field: UPDATED_AT, order: DESC }]) {\n      results { ...PaletteConnector }\n    }\n  }\n": typeof types.PaletteConnectorsDocument,
    "\n  query People {\n    people { id name email role disabledAt createdAt }\n    invitations { id email role isForPassword createdAt expiresAt }\n  }\n": typeof types.PeopleDocument,
    "\n  query ServiceTokens {\n    serviceTokens { id name scopes createdAt expiresAt lastUsedAt revokedAt madeBy isWorking }\n  }\n": typeof types.ServiceTokensDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) { result { id email role link expiresAt } errors { message code path } }\n  }\n": typeof types.InvitePersonDocument,
    "\n  mutation MakePasswordLink($id: ID!) {\n    makePasswordLink(id: $id) { result { id email link expiresAt } errors { message code path } }\n  }\n": typeof types.MakePasswordLinkDocument,
    "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) { result { id } errors { message code path } }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation ChangeRole($id: ID!, $role: Role!) {\n    changeRole(id: $id, role: $role) { result { id role } errors { message code path } }\n  }\n": typeof types.ChangeRoleDocument,
    "\n  mutation DisablePerson($id: ID!) {\n    disablePerson(id: $id) { result { id disabledAt } errors { message code path } }\n  }\n": typeof types.DisablePersonDocument,
    "\n  mutation EnablePerson($id: ID!) {\n    enablePerson(id: $id) { result { id disabledAt } errors { message code path } }\n  }\n": typeof types.EnablePersonDocument,
    "\n  mutation CreateServiceToken($input: CreateServiceTokenInput!) {\n    createServiceToken(input: $input) { result { id name secret } errors { message code path } }\n  }\n": typeof types.CreateServiceTokenDocument,
    "\n  mutation RevokeServiceToken($id: ID!) {\n    revokeServiceToken(id: $id) { result { id revokedAt isWorking } errors { message code path } }\n  }\n": typeof types.RevokeServiceTokenDocument,
    "\n  query Capabilities {\n    capabilities\n  }\n": typeof types.CapabilitiesDocument,
    "\n  fragment ConnectorContent on Connector {\n    name\n    description\n    connectorType\n    sharedLibrary\n    configJson\n    iamPolicyJson\n    actions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      inputSchemaJson outputSchemaJson exported\n    }\n    apiEndpoints {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      method path authType authConfigKey requestFormat responseMode\n    }\n    reactions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      resource events changedFields filterJson ignoreOwnChanges\n      retry { maxAttempts backoffSeconds }\n    }\n    timers {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      schedule intervalSeconds timezone overlap catchUp\n      retry { maxAttempts backoffSeconds }\n    }\n  }\n": typeof types.ConnectorContentFragmentDoc,
    "\n  query ConfigTestValues($connectorId: ID!) {\n    configTestValues(connectorId: $connectorId) { connectorId valuesJson updatedAt }\n  }\n": typeof types.ConfigTestValuesDocument,
    "\n  query WhoWrote($id: ID!, $number: Int!, $isNewest: Boolean!) {\n    getConnector(id: $id) { id libraryId parentId }\n    newest: connectorRevisions(connectorId: $id, limit: 1) @include(if: $isNewest) { results { savedBy reason restoredFrom } }\n    revision: connectorRevision(connectorId: $id, number: $number) @skip(if: $isNewest) { savedBy reason restoredFrom }\n  }\n": typeof types.WhoWroteDocument,
    "\n  fragment ConnectorVersion on Connector {\n    id handle version published libraryId parentId createdAt updatedAt\n    ...ConnectorContent\n  }\n": typeof types.ConnectorVersionFragmentDoc,
    "\n  query OpenConnector($id: ID!) {\n    getConnector(id: $id) { ...ConnectorVersion }\n  }\n": typeof types.OpenConnectorDocument,
    "\n  mutation CreateConnector($input: CreateConnectorInput!) {\n    createConnector(input: $input) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n": typeof types.CreateConnectorDocument,
    "\n  mutation CloneConnector($id: ID!, $input: CloneConnectorInput!) {\n    cloneConnector(id: $id, input: $input) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n": typeof types.CloneConnectorDocument,
    "\n  mutation CreateConnectorVersion($id: ID!, $description: String) {\n    createConnectorVersion(id: $id, input: { description: $description }) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n": typeof types.CreateConnectorVersionDocument,
    "\n  mutation PublishConnector($id: ID!, $expectedUpdatedAt: DateTime) {\n    publishConnector(id: $id, input: { expectedUpdatedAt: $expectedUpdatedAt }) {\n      result { id name version published updatedAt }\n      errors { message code path }\n    }\n  }\n": typeof types.PublishConnectorDocument,
    "\n  mutation PublishConnectorWithReason($id: ID!, $expectedUpdatedAt: DateTime, $reason: String) {\n    publishConnector(id: $id, input: { expectedUpdatedAt: $expectedUpdatedAt, reason: $reason }) {\n      result { id name version published updatedAt }\n      errors { message code path }\n    }\n  }\n": typeof types.PublishConnectorWithReasonDocument,
    "\n  mutation DestroyConnector($id: ID!) {\n    destroyConnector(id: $id) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n": typeof types.DestroyConnectorDocument,
    "\n  mutation RestoreConnector($id: ID!) {\n    restoreConnector(id: $id) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n": typeof types.RestoreConnectorDocument,
    "\n  query CloneSource($handle: String!) {\n    listConnectors(filter: { handle: { eq: $handle }, version: { eq: 1 } }, limit: 1) {\n      results { id parent { id name handle version } }\n    }\n  }\n": typeof types.CloneSourceDocument,
    "\n  query PublishedVersions($handle: String!, $limit: Int!) {\n    listConnectors(filter: { handle: { eq: $handle }, published: { eq: true } }, sort: [{ field: VERSION, order: DESC }], limit: $limit) {\n      results { id version }\n    }\n  }\n": typeof types.PublishedVersionsDocument,
    "\n  mutation RestoreRevision($id: ID!, $number: Int!, $expectedUpdatedAt: DateTime!) {\n    restoreConnectorRevision(id: $id, number: $number, expectedUpdatedAt: $expectedUpdatedAt) {\n      result { ...ConnectorVersion }\n      errors { message code path }\n    }\n  }\n": typeof types.RestoreRevisionDocument,
    "\n  subscription ConnectorEvents {\n    connectorEvents {\n      created { id }\n      updated { id name handle description connectorType version published libraryId parentId updatedAt }\n      destroyed\n    }\n  }\n": typeof types.ConnectorEventsDocument,
    "\n  mutation SaveConnector($id: ID!, $input: UpdateConnectorInput) {\n    updateConnector(id: $id, input: $input) {\n      result { ...ConnectorVersion }\n      errors { message code path }\n    }\n  }\n": typeof types.SaveConnectorDocument,
    "\n  query ConnectorStamp($id: ID!) {\n    getConnector(id: $id) { id updatedAt published libraryId }\n  }\n": typeof types.ConnectorStampDocument,
};
const documents: Documents = {
    "\n  query AuditRecords($text: String, $before: Int) {\n    auditRecords(text: $text, before: $before, limit: 50) {\n      hasNextPage\n      results { number ...AuditRow }\n    }\n  }\n": types.AuditRecordsDocument,
    "\n  fragment AuditRow on AuditRecord { number at actorKind actorName words objectName summary sha256 }\n": types.AuditRowFragmentDoc,
    "\n  query ComparedRevisions($left: ID!, $leftNumber: Int!, $hasLeft: Boolean!, $right: ID!, $rightNumber: Int!, $hasRight: Boolean!) {\n    left: connectorRevision(connectorId: $left, number: $leftNumber) @include(if: $hasLeft) { connectorId number savedAt contentJson }\n    right: connectorRevision(connectorId: $right, number: $rightNumber) @include(if: $hasRight) { connectorId number savedAt contentJson }\n  }\n": types.ComparedRevisionsDocument,
    "\n  query CompareChoices($filter: ConnectorFilterInput) {\n    listConnectors(filter: $filter, sort: [{ field: HANDLE, order: ASC }, { field: VERSION, order: DESC }], limit: 40) {\n      hasNextPage\n      results {\n        id\n        name\n        handle\n        version\n        published\n        libraryId\n        updatedAt\n      }\n    }\n  }\n": types.CompareChoicesDocument,
    "\n  fragment ComparedVersion on Connector {\n    id\n    name\n    handle\n    version\n    published\n    libraryId\n    parentId\n    updatedAt\n    ...ConnectorContent\n  }\n": types.ComparedVersionFragmentDoc,
    "\n  query ComparedVersions($left: ID!, $right: ID!, $hasLeft: Boolean!, $hasRight: Boolean!) {\n    left: getConnector(id: $left) @include(if: $hasLeft) {\n      ...ComparedVersion\n    }\n    right: getConnector(id: $right) @include(if: $hasRight) {\n      ...ComparedVersion\n    }\n  }\n": types.ComparedVersionsDocument,
    "\n  query DeletedDrafts($limit: Int!) {\n    deletedConnectors(limit: $limit) { id ...DeletedRow }\n  }\n": types.DeletedDraftsDocument,
    "\n  fragment DeletedRow on DeletedConnector { id name handle version deletedAt restorableUntil }\n": types.DeletedRowFragmentDoc,
    "\n  fragment RevisionRow on ConnectorRevision { number savedAt savedByName reason restoredFrom changed }\n": types.RevisionRowFragmentDoc,
    "\n  query Revisions($connectorId: ID!, $limit: Int!) {\n    connectorRevisions(connectorId: $connectorId, limit: $limit) {\n      hasNextPage\n      results { number ...RevisionRow }\n    }\n  }\n": types.RevisionsDocument,
    "\n  mutation SaveConfigTestValues($connectorId: ID!, $valuesJson: JsonString!) {\n    saveConfigTestValues(connectorId: $connectorId, valuesJson: $valuesJson) {\n      result { connectorId valuesJson updatedAt }\n      errors { message }\n    }\n  }\n": types.SaveConfigTestValuesDocument,
    "\n  query ConnectorFamily($id: ID!) {\n    getConnector(id: $id) {\n      id\n      libraryId\n      published\n      parent { id name handle version }\n      children(limit: 20) { id name handle version }\n    }\n  }\n": types.ConnectorFamilyDocument,
    "\n  fragment ConnectorRow on Connector {\n    id\n    name\n    handle\n    description\n    connectorType\n    version\n    published\n    libraryId\n    parentId\n    updatedAt\n    children(limit: 1) {\n      id\n    }\n  }\n": types.ConnectorRowFragmentDoc,
    "\n  query ConnectorPage($filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {\n    listConnectors(filter: $filter, sort: $sort, limit: $limit, offset: $offset) {\n      count\n      results {\n        ...ConnectorRow\n      }\n    }\n  }\n": types.ConnectorPageDocument,
    "\n  query ConnectorMatches($text: String!, $filter: ConnectorFilterInput, $sort: [ConnectorSortInput], $limit: Int, $offset: Int) {\n    searchConnectors(text: $text, filter: $filter, sort: $sort, limit: $limit, offset: $offset) {\n      count\n      countIsCapped\n      results {\n        place\n        moduleName\n        excerpt\n        connector {\n          ...ConnectorRow\n        }\n      }\n    }\n  }\n": types.ConnectorMatchesDocument,
    "\n  query ConnectorPanel($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      description\n      connectorType\n      version\n      published\n      libraryId\n      parentId\n      createdAt\n      updatedAt\n      configJson\n      iamPolicyJson\n      actions { id originId name handle enabled exported }\n      apiEndpoints { id originId name handle enabled method path }\n      reactions { id originId name handle enabled resource events }\n      timers { id originId name handle enabled schedule intervalSeconds timezone }\n      parent { id name handle version published libraryId }\n      children(limit: 51, sort: [{ field: UPDATED_AT, order: DESC }]) { id name handle version published libraryId }\n    }\n  }\n": types.ConnectorPanelDocument,
    "\n  query ParentOfConnector($id: ID!) {\n    getConnector(id: $id) { id parentId }\n  }\n": types.ParentOfConnectorDocument,
    "\n  query LifecycleSource($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      version\n      description\n      libraryId\n      published\n      actions { id }\n      apiEndpoints { id }\n      reactions { id }\n      timers { id }\n    }\n  }\n": types.LifecycleSourceDocument,
    "\n  query HandleUsers($handle: String!) {\n    listConnectors(filter: { handle: { eq: $handle } }, limit: 1) {\n      results { id handle }\n    }\n  }\n": types.HandleUsersDocument,
    "\n  query SimilarHandles($start: String!) {\n    listConnectors(filter: { handle: { stringStartsWith: $start } }, sort: [{ field: HANDLE }], limit: 100) {\n      results { id handle }\n    }\n  }\n": types.SimilarHandlesDocument,
    "\n  fragment PaletteConnector on Connector {\n    id name handle version published libraryId\n  }\n": types.PaletteConnectorFragmentDoc,
    "\n  query PaletteSearch($text: String!, $limit: Int!) {\n    searchConnectors(text: $text, limit: $limit) {\n      results { connector { ...PaletteConnector } }\n    }\n  }\n": types.PaletteSearchDocument,
    "\n  query PaletteConnectors($filter: ConnectorFilterInput, $limit: Int!) {\n    listConnectors(filter: $filter, limit: $limit, sort: [{ field: UPDATED_AT, order: DESC }]) {\n      results { ...PaletteConnector }\n    }\n  }\n": types.PaletteConnectorsDocument,
    "\n  query People {\n    people { id name email role disabledAt createdAt }\n    invitations { id email role isForPassword createdAt expiresAt }\n  }\n": types.PeopleDocument,
    "\n  query ServiceTokens {\n    serviceTokens { id name scopes createdAt expiresAt lastUsedAt revokedAt madeBy isWorking }\n  }\n": types.ServiceTokensDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) { result { id email role link expiresAt } errors { message code path } }\n  }\n": types.InvitePersonDocument,
    "\n  mutation MakePasswordLink($id: ID!) {\n    makePasswordLink(id: $id) { result { id email link expiresAt } errors { message code path } }\n  }\n": types.MakePasswordLinkDocument,
    "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) { result { id } errors { message code path } }\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation ChangeRole($id: ID!, $role: Role!) {\n    changeRole(id: $id, role: $role) { result { id role } errors { message code path } }\n  }\n": types.ChangeRoleDocument,
    "\n  mutation DisablePerson($id: ID!) {\n    disablePerson(id: $id) { result { id disabledAt } errors { message code path } }\n  }\n": types.DisablePersonDocument,
    "\n  mutation EnablePerson($id: ID!) {\n    enablePerson(id: $id) { result { id disabledAt } errors { message code path } }\n  }\n": types.EnablePersonDocument,
    "\n  mutation CreateServiceToken($input: CreateServiceTokenInput!) {\n    createServiceToken(input: $input) { result { id name secret } errors { message code path } }\n  }\n": types.CreateServiceTokenDocument,
    "\n  mutation RevokeServiceToken($id: ID!) {\n    revokeServiceToken(id: $id) { result { id revokedAt isWorking } errors { message code path } }\n  }\n": types.RevokeServiceTokenDocument,
    "\n  query Capabilities {\n    capabilities\n  }\n": types.CapabilitiesDocument,
    "\n  fragment ConnectorContent on Connector {\n    name\n    description\n    connectorType\n    sharedLibrary\n    configJson\n    iamPolicyJson\n    actions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      inputSchemaJson outputSchemaJson exported\n    }\n    apiEndpoints {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      method path authType authConfigKey requestFormat responseMode\n    }\n    reactions {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      resource events changedFields filterJson ignoreOwnChanges\n      retry { maxAttempts backoffSeconds }\n    }\n    timers {\n      id originId name handle description script enabled timeoutMs\n      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }\n      schedule intervalSeconds timezone overlap catchUp\n      retry { maxAttempts backoffSeconds }\n    }\n  }\n": types.ConnectorContentFragmentDoc,
    "\n  query ConfigTestValues($connectorId: ID!) {\n    configTestValues(connectorId: $connectorId) { connectorId valuesJson updatedAt }\n  }\n": types.ConfigTestValuesDocument,
    "\n  query WhoWrote($id: ID!, $number: Int!, $isNewest: Boolean!) {\n    getConnector(id: $id) { id libraryId parentId }\n    newest: connectorRevisions(connectorId: $id, limit: 1) @include(if: $isNewest) { results { savedBy reason restoredFrom } }\n    revision: connectorRevision(connectorId: $id, number: $number) @skip(if: $isNewest) { savedBy reason restoredFrom }\n  }\n": types.WhoWroteDocument,
    "\n  fragment ConnectorVersion on Connector {\n    id handle version published libraryId parentId createdAt updatedAt\n    ...ConnectorContent\n  }\n": types.ConnectorVersionFragmentDoc,
    "\n  query OpenConnector($id: ID!) {\n    getConnector(id: $id) { ...ConnectorVersion }\n  }\n": types.OpenConnectorDocument,
    "\n  mutation CreateConnector($input: CreateConnectorInput!) {\n    createConnector(input: $input) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n": types.CreateConnectorDocument,
    "\n  mutation CloneConnector($id: ID!, $input: CloneConnectorInput!) {\n    cloneConnector(id: $id, input: $input) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n": types.CloneConnectorDocument,
    "\n  mutation CreateConnectorVersion($id: ID!, $description: String) {\n    createConnectorVersion(id: $id, input: { description: $description }) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n": types.CreateConnectorVersionDocument,
    "\n  mutation PublishConnector($id: ID!, $expectedUpdatedAt: DateTime) {\n    publishConnector(id: $id, input: { expectedUpdatedAt: $expectedUpdatedAt }) {\n      result { id name version published updatedAt }\n      errors { message code path }\n    }\n  }\n": types.PublishConnectorDocument,
    "\n  mutation PublishConnectorWithReason($id: ID!, $expectedUpdatedAt: DateTime, $reason: String) {\n    publishConnector(id: $id, input: { expectedUpdatedAt: $expectedUpdatedAt, reason: $reason }) {\n      result { id name version published updatedAt }\n      errors { message code path }\n    }\n  }\n": types.PublishConnectorWithReasonDocument,
    "\n  mutation DestroyConnector($id: ID!) {\n    destroyConnector(id: $id) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n": types.DestroyConnectorDocument,
    "\n  mutation RestoreConnector($id: ID!) {\n    restoreConnector(id: $id) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n": types.RestoreConnectorDocument,
    "\n  query CloneSource($handle: String!) {\n    listConnectors(filter: { handle: { eq: $handle }, version: { eq: 1 } }, limit: 1) {\n      results { id parent { id name handle version } }\n    }\n  }\n": types.CloneSourceDocument,
    "\n  query PublishedVersions($handle: String!, $limit: Int!) {\n    listConnectors(filter: { handle: { eq: $handle }, published: { eq: true } }, sort: [{ field: VERSION, order: DESC }], limit: $limit) {\n      results { id version }\n    }\n  }\n": types.PublishedVersionsDocument,
    "\n  mutation RestoreRevision($id: ID!, $number: Int!, $expectedUpdatedAt: DateTime!) {\n    restoreConnectorRevision(id: $id, number: $number, expectedUpdatedAt: $expectedUpdatedAt) {\n      result { ...ConnectorVersion }\n      errors { message code path }\n    }\n  }\n": types.RestoreRevisionDocument,
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
export function graphql(source: "\n  query AuditRecords($text: String, $before: Int) {\n    auditRecords(text: $text, before: $before, limit: 50) {\n      hasNextPage\n      results { number ...AuditRow }\n    }\n  }\n"): (typeof documents)["\n  query AuditRecords($text: String, $before: Int) {\n    auditRecords(text: $text, before: $before, limit: 50) {\n      hasNextPage\n      results { number ...AuditRow }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditRow on AuditRecord { number at actorKind actorName words objectName summary sha256 }\n"): (typeof documents)["\n  fragment AuditRow on AuditRecord { number at actorKind actorName words objectName summary sha256 }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparedRevisions($left: ID!, $leftNumber: Int!, $hasLeft: Boolean!, $right: ID!, $rightNumber: Int!, $hasRight: Boolean!) {\n    left: connectorRevision(connectorId: $left, number: $leftNumber) @include(if: $hasLeft) { connectorId number savedAt contentJson }\n    right: connectorRevision(connectorId: $right, number: $rightNumber) @include(if: $hasRight) { connectorId number savedAt contentJson }\n  }\n"): (typeof documents)["\n  query ComparedRevisions($left: ID!, $leftNumber: Int!, $hasLeft: Boolean!, $right: ID!, $rightNumber: Int!, $hasRight: Boolean!) {\n    left: connectorRevision(connectorId: $left, number: $leftNumber) @include(if: $hasLeft) { connectorId number savedAt contentJson }\n    right: connectorRevision(connectorId: $right, number: $rightNumber) @include(if: $hasRight) { connectorId number savedAt contentJson }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareChoices($filter: ConnectorFilterInput) {\n    listConnectors(filter: $filter, sort: [{ field: HANDLE, order: ASC }, { field: VERSION, order: DESC }], limit: 40) {\n      hasNextPage\n      results {\n        id\n        name\n        handle\n        version\n        published\n        libraryId\n        updatedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query CompareChoices($filter: ConnectorFilterInput) {\n    listConnectors(filter: $filter, sort: [{ field: HANDLE, order: ASC }, { field: VERSION, order: DESC }], limit: 40) {\n      hasNextPage\n      results {\n        id\n        name\n        handle\n        version\n        published\n        libraryId\n        updatedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparedVersion on Connector {\n    id\n    name\n    handle\n    version\n    published\n    libraryId\n    parentId\n    updatedAt\n    ...ConnectorContent\n  }\n"): (typeof documents)["\n  fragment ComparedVersion on Connector {\n    id\n    name\n    handle\n    version\n    published\n    libraryId\n    parentId\n    updatedAt\n    ...ConnectorContent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparedVersions($left: ID!, $right: ID!, $hasLeft: Boolean!, $hasRight: Boolean!) {\n    left: getConnector(id: $left) @include(if: $hasLeft) {\n      ...ComparedVersion\n    }\n    right: getConnector(id: $right) @include(if: $hasRight) {\n      ...ComparedVersion\n    }\n  }\n"): (typeof documents)["\n  query ComparedVersions($left: ID!, $right: ID!, $hasLeft: Boolean!, $hasRight: Boolean!) {\n    left: getConnector(id: $left) @include(if: $hasLeft) {\n      ...ComparedVersion\n    }\n    right: getConnector(id: $right) @include(if: $hasRight) {\n      ...ComparedVersion\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeletedDrafts($limit: Int!) {\n    deletedConnectors(limit: $limit) { id ...DeletedRow }\n  }\n"): (typeof documents)["\n  query DeletedDrafts($limit: Int!) {\n    deletedConnectors(limit: $limit) { id ...DeletedRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeletedRow on DeletedConnector { id name handle version deletedAt restorableUntil }\n"): (typeof documents)["\n  fragment DeletedRow on DeletedConnector { id name handle version deletedAt restorableUntil }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RevisionRow on ConnectorRevision { number savedAt savedByName reason restoredFrom changed }\n"): (typeof documents)["\n  fragment RevisionRow on ConnectorRevision { number savedAt savedByName reason restoredFrom changed }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Revisions($connectorId: ID!, $limit: Int!) {\n    connectorRevisions(connectorId: $connectorId, limit: $limit) {\n      hasNextPage\n      results { number ...RevisionRow }\n    }\n  }\n"): (typeof documents)["\n  query Revisions($connectorId: ID!, $limit: Int!) {\n    connectorRevisions(connectorId: $connectorId, limit: $limit) {\n      hasNextPage\n      results { number ...RevisionRow }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveConfigTestValues($connectorId: ID!, $valuesJson: JsonString!) {\n    saveConfigTestValues(connectorId: $connectorId, valuesJson: $valuesJson) {\n      result { connectorId valuesJson updatedAt }\n      errors { message }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveConfigTestValues($connectorId: ID!, $valuesJson: JsonString!) {\n    saveConfigTestValues(connectorId: $connectorId, valuesJson: $valuesJson) {\n      result { connectorId valuesJson updatedAt }\n      errors { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConnectorFamily($id: ID!) {\n    getConnector(id: $id) {\n      id\n      libraryId\n      published\n      parent { id name handle version }\n      children(limit: 20) { id name handle version }\n    }\n  }\n"): (typeof documents)["\n  query ConnectorFamily($id: ID!) {\n    getConnector(id: $id) {\n      id\n      libraryId\n      published\n      parent { id name handle version }\n      children(limit: 20) { id name handle version }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConnectorRow on Connector {\n    id\n    name\n    handle\n    description\n    connectorType\n    version\n    published\n    libraryId\n    parentId\n    updatedAt\n    children(limit: 1) {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment ConnectorRow on Connector {\n    id\n    name\n    handle\n    description\n    connectorType\n    version\n    published\n    libraryId\n    parentId\n    updatedAt\n    children(limit: 1) {\n      id\n    }\n  }\n"];
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
export function graphql(source: "\n  query ConnectorPanel($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      description\n      connectorType\n      version\n      published\n      libraryId\n      parentId\n      createdAt\n      updatedAt\n      configJson\n      iamPolicyJson\n      actions { id originId name handle enabled exported }\n      apiEndpoints { id originId name handle enabled method path }\n      reactions { id originId name handle enabled resource events }\n      timers { id originId name handle enabled schedule intervalSeconds timezone }\n      parent { id name handle version published libraryId }\n      children(limit: 51, sort: [{ field: UPDATED_AT, order: DESC }]) { id name handle version published libraryId }\n    }\n  }\n"): (typeof documents)["\n  query ConnectorPanel($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      description\n      connectorType\n      version\n      published\n      libraryId\n      parentId\n      createdAt\n      updatedAt\n      configJson\n      iamPolicyJson\n      actions { id originId name handle enabled exported }\n      apiEndpoints { id originId name handle enabled method path }\n      reactions { id originId name handle enabled resource events }\n      timers { id originId name handle enabled schedule intervalSeconds timezone }\n      parent { id name handle version published libraryId }\n      children(limit: 51, sort: [{ field: UPDATED_AT, order: DESC }]) { id name handle version published libraryId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParentOfConnector($id: ID!) {\n    getConnector(id: $id) { id parentId }\n  }\n"): (typeof documents)["\n  query ParentOfConnector($id: ID!) {\n    getConnector(id: $id) { id parentId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LifecycleSource($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      version\n      description\n      libraryId\n      published\n      actions { id }\n      apiEndpoints { id }\n      reactions { id }\n      timers { id }\n    }\n  }\n"): (typeof documents)["\n  query LifecycleSource($id: ID!) {\n    getConnector(id: $id) {\n      id\n      name\n      handle\n      version\n      description\n      libraryId\n      published\n      actions { id }\n      apiEndpoints { id }\n      reactions { id }\n      timers { id }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandleUsers($handle: String!) {\n    listConnectors(filter: { handle: { eq: $handle } }, limit: 1) {\n      results { id handle }\n    }\n  }\n"): (typeof documents)["\n  query HandleUsers($handle: String!) {\n    listConnectors(filter: { handle: { eq: $handle } }, limit: 1) {\n      results { id handle }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarHandles($start: String!) {\n    listConnectors(filter: { handle: { stringStartsWith: $start } }, sort: [{ field: HANDLE }], limit: 100) {\n      results { id handle }\n    }\n  }\n"): (typeof documents)["\n  query SimilarHandles($start: String!) {\n    listConnectors(filter: { handle: { stringStartsWith: $start } }, sort: [{ field: HANDLE }], limit: 100) {\n      results { id handle }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaletteConnector on Connector {\n    id name handle version published libraryId\n  }\n"): (typeof documents)["\n  fragment PaletteConnector on Connector {\n    id name handle version published libraryId\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteSearch($text: String!, $limit: Int!) {\n    searchConnectors(text: $text, limit: $limit) {\n      results { connector { ...PaletteConnector } }\n    }\n  }\n"): (typeof documents)["\n  query PaletteSearch($text: String!, $limit: Int!) {\n    searchConnectors(text: $text, limit: $limit) {\n      results { connector { ...PaletteConnector } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteConnectors($filter: ConnectorFilterInput, $limit: Int!) {\n    listConnectors(filter: $filter, limit: $limit, sort: [{ field: UPDATED_AT, order: DESC }]) {\n      results { ...PaletteConnector }\n    }\n  }\n"): (typeof documents)["\n  query PaletteConnectors($filter: ConnectorFilterInput, $limit: Int!) {\n    listConnectors(filter: $filter, limit: $limit, sort: [{ field: UPDATED_AT, order: DESC }]) {\n      results { ...PaletteConnector }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People {\n    people { id name email role disabledAt createdAt }\n    invitations { id email role isForPassword createdAt expiresAt }\n  }\n"): (typeof documents)["\n  query People {\n    people { id name email role disabledAt createdAt }\n    invitations { id email role isForPassword createdAt expiresAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceTokens {\n    serviceTokens { id name scopes createdAt expiresAt lastUsedAt revokedAt madeBy isWorking }\n  }\n"): (typeof documents)["\n  query ServiceTokens {\n    serviceTokens { id name scopes createdAt expiresAt lastUsedAt revokedAt madeBy isWorking }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) { result { id email role link expiresAt } errors { message code path } }\n  }\n"): (typeof documents)["\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) { result { id email role link expiresAt } errors { message code path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakePasswordLink($id: ID!) {\n    makePasswordLink(id: $id) { result { id email link expiresAt } errors { message code path } }\n  }\n"): (typeof documents)["\n  mutation MakePasswordLink($id: ID!) {\n    makePasswordLink(id: $id) { result { id email link expiresAt } errors { message code path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) { result { id } errors { message code path } }\n  }\n"): (typeof documents)["\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) { result { id } errors { message code path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRole($id: ID!, $role: Role!) {\n    changeRole(id: $id, role: $role) { result { id role } errors { message code path } }\n  }\n"): (typeof documents)["\n  mutation ChangeRole($id: ID!, $role: Role!) {\n    changeRole(id: $id, role: $role) { result { id role } errors { message code path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisablePerson($id: ID!) {\n    disablePerson(id: $id) { result { id disabledAt } errors { message code path } }\n  }\n"): (typeof documents)["\n  mutation DisablePerson($id: ID!) {\n    disablePerson(id: $id) { result { id disabledAt } errors { message code path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnablePerson($id: ID!) {\n    enablePerson(id: $id) { result { id disabledAt } errors { message code path } }\n  }\n"): (typeof documents)["\n  mutation EnablePerson($id: ID!) {\n    enablePerson(id: $id) { result { id disabledAt } errors { message code path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateServiceToken($input: CreateServiceTokenInput!) {\n    createServiceToken(input: $input) { result { id name secret } errors { message code path } }\n  }\n"): (typeof documents)["\n  mutation CreateServiceToken($input: CreateServiceTokenInput!) {\n    createServiceToken(input: $input) { result { id name secret } errors { message code path } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeServiceToken($id: ID!) {\n    revokeServiceToken(id: $id) { result { id revokedAt isWorking } errors { message code path } }\n  }\n"): (typeof documents)["\n  mutation RevokeServiceToken($id: ID!) {\n    revokeServiceToken(id: $id) { result { id revokedAt isWorking } errors { message code path } }\n  }\n"];
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
export function graphql(source: "\n  query ConfigTestValues($connectorId: ID!) {\n    configTestValues(connectorId: $connectorId) { connectorId valuesJson updatedAt }\n  }\n"): (typeof documents)["\n  query ConfigTestValues($connectorId: ID!) {\n    configTestValues(connectorId: $connectorId) { connectorId valuesJson updatedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoWrote($id: ID!, $number: Int!, $isNewest: Boolean!) {\n    getConnector(id: $id) { id libraryId parentId }\n    newest: connectorRevisions(connectorId: $id, limit: 1) @include(if: $isNewest) { results { savedBy reason restoredFrom } }\n    revision: connectorRevision(connectorId: $id, number: $number) @skip(if: $isNewest) { savedBy reason restoredFrom }\n  }\n"): (typeof documents)["\n  query WhoWrote($id: ID!, $number: Int!, $isNewest: Boolean!) {\n    getConnector(id: $id) { id libraryId parentId }\n    newest: connectorRevisions(connectorId: $id, limit: 1) @include(if: $isNewest) { results { savedBy reason restoredFrom } }\n    revision: connectorRevision(connectorId: $id, number: $number) @skip(if: $isNewest) { savedBy reason restoredFrom }\n  }\n"];
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
export function graphql(source: "\n  mutation CreateConnector($input: CreateConnectorInput!) {\n    createConnector(input: $input) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateConnector($input: CreateConnectorInput!) {\n    createConnector(input: $input) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloneConnector($id: ID!, $input: CloneConnectorInput!) {\n    cloneConnector(id: $id, input: $input) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n"): (typeof documents)["\n  mutation CloneConnector($id: ID!, $input: CloneConnectorInput!) {\n    cloneConnector(id: $id, input: $input) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateConnectorVersion($id: ID!, $description: String) {\n    createConnectorVersion(id: $id, input: { description: $description }) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateConnectorVersion($id: ID!, $description: String) {\n    createConnectorVersion(id: $id, input: { description: $description }) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishConnector($id: ID!, $expectedUpdatedAt: DateTime) {\n    publishConnector(id: $id, input: { expectedUpdatedAt: $expectedUpdatedAt }) {\n      result { id name version published updatedAt }\n      errors { message code path }\n    }\n  }\n"): (typeof documents)["\n  mutation PublishConnector($id: ID!, $expectedUpdatedAt: DateTime) {\n    publishConnector(id: $id, input: { expectedUpdatedAt: $expectedUpdatedAt }) {\n      result { id name version published updatedAt }\n      errors { message code path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishConnectorWithReason($id: ID!, $expectedUpdatedAt: DateTime, $reason: String) {\n    publishConnector(id: $id, input: { expectedUpdatedAt: $expectedUpdatedAt, reason: $reason }) {\n      result { id name version published updatedAt }\n      errors { message code path }\n    }\n  }\n"): (typeof documents)["\n  mutation PublishConnectorWithReason($id: ID!, $expectedUpdatedAt: DateTime, $reason: String) {\n    publishConnector(id: $id, input: { expectedUpdatedAt: $expectedUpdatedAt, reason: $reason }) {\n      result { id name version published updatedAt }\n      errors { message code path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DestroyConnector($id: ID!) {\n    destroyConnector(id: $id) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n"): (typeof documents)["\n  mutation DestroyConnector($id: ID!) {\n    destroyConnector(id: $id) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreConnector($id: ID!) {\n    restoreConnector(id: $id) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreConnector($id: ID!) {\n    restoreConnector(id: $id) {\n      result { id name version }\n      errors { message code path }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CloneSource($handle: String!) {\n    listConnectors(filter: { handle: { eq: $handle }, version: { eq: 1 } }, limit: 1) {\n      results { id parent { id name handle version } }\n    }\n  }\n"): (typeof documents)["\n  query CloneSource($handle: String!) {\n    listConnectors(filter: { handle: { eq: $handle }, version: { eq: 1 } }, limit: 1) {\n      results { id parent { id name handle version } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedVersions($handle: String!, $limit: Int!) {\n    listConnectors(filter: { handle: { eq: $handle }, published: { eq: true } }, sort: [{ field: VERSION, order: DESC }], limit: $limit) {\n      results { id version }\n    }\n  }\n"): (typeof documents)["\n  query PublishedVersions($handle: String!, $limit: Int!) {\n    listConnectors(filter: { handle: { eq: $handle }, published: { eq: true } }, sort: [{ field: VERSION, order: DESC }], limit: $limit) {\n      results { id version }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreRevision($id: ID!, $number: Int!, $expectedUpdatedAt: DateTime!) {\n    restoreConnectorRevision(id: $id, number: $number, expectedUpdatedAt: $expectedUpdatedAt) {\n      result { ...ConnectorVersion }\n      errors { message code path }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreRevision($id: ID!, $number: Int!, $expectedUpdatedAt: DateTime!) {\n    restoreConnectorRevision(id: $id, number: $number, expectedUpdatedAt: $expectedUpdatedAt) {\n      result { ...ConnectorVersion }\n      errors { message code path }\n    }\n  }\n"];
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