import { useQuery } from 'urql'
import { graphql } from '#src/graphql/generated/index.ts'

const newestQuery = graphql(`
  query NewestVersion($handle: String!) {
    listConnectors(filter: { handle: { eq: $handle }, published: { eq: true } }, sort: [{ field: VERSION, order: DESC }], limit: 1) {
      results { id version }
    }
  }
`)

/** The newest published version of the same handle, where there is a newer one: who works with an old one by mistake misses what it mends. */
export function useNewerVersion({ handle, version }: { handle: string; version: number }): { id: string; version: number } | null {
  const [{ data }] = useQuery({ query: newestQuery, variables: { handle } })
  const newest = data?.listConnectors?.results?.[0]
  return newest !== undefined && newest.version > version ? newest : null
}
