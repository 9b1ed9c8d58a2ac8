import { graphql } from '#src/graphql/generated/index.ts'
import type { ConnectorMatchPlace, ConnectorRowFragment } from '#src/graphql/generated/graphql.ts'

/** What a row of the grid shows; one child is enough to know that a row can be opened. */
export const connectorRowFragment = graphql(`
  fragment ConnectorRow on Connector {
    id
    name
    handle
    description
    connectorType
    version
    published
    libraryId
    parentId
    updatedAt
    children(limit: 1) {
      id
    }
  }
`)

export type RowMatch = { place: ConnectorMatchPlace; moduleName?: string | null; excerpt?: string | null }
export type ConnectorRow = ConnectorRowFragment & { match: RowMatch | null }
