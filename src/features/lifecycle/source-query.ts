import { graphql } from '#src/graphql/generated/index.ts'
import type { LifecycleSourceQuery } from '#src/graphql/generated/graphql.ts'

/** What the dialogs tell of the connector that something is made of. */
export const sourceQuery = graphql(`
  query LifecycleSource($id: ID!) {
    getConnector(id: $id) {
      id
      name
      handle
      version
      description
      libraryId
      published
      actions { id }
      apiEndpoints { id }
      reactions { id }
      timers { id }
    }
  }
`)

export type LifecycleSource = NonNullable<LifecycleSourceQuery['getConnector']>
