import { graphql } from '#src/graphql/generated/index.ts'
import type { ConnectorPanelQuery } from '#src/graphql/generated/graphql.ts'

/** More children than this are told by their number only. */
export const childrenAtMost = 50

/** Everything the panel tells; no scripts, which can be long. */
export const panelQuery = graphql(`
  query ConnectorPanel($id: ID!) {
    getConnector(id: $id) {
      id
      name
      handle
      description
      connectorType
      version
      published
      libraryId
      parentId
      createdAt
      updatedAt
      configJson
      iamPolicyJson
      actions { id originId name handle enabled exported }
      apiEndpoints { id originId name handle enabled method path }
      reactions { id originId name handle enabled resource events }
      timers { id originId name handle enabled schedule intervalSeconds timezone }
      parent { id name handle version published libraryId }
      children(limit: 51, sort: [{ field: UPDATED_AT, order: DESC }]) { id name handle version published libraryId }
    }
  }
`)

export type PanelConnector = NonNullable<ConnectorPanelQuery['getConnector']>
