import { graphql } from '#src/graphql/generated/index.ts'

/** The published versions of a handle, the newest first. */
export const publishedVersionsQuery = graphql(`
  query PublishedVersions($handle: String!, $limit: Int!) {
    listConnectors(filter: { handle: { eq: $handle }, published: { eq: true } }, sort: [{ field: VERSION, order: DESC }], limit: $limit) {
      results { id version }
    }
  }
`)
