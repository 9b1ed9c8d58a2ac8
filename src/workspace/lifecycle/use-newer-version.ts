import { useQuery } from 'urql'
import { publishedVersionsQuery } from './published-versions.ts'

/** The newest published version of the same handle, where there is a newer one: who works with an old one by mistake misses what it mends. */
export function useNewerVersion({ handle, version }: { handle: string; version: number }): { id: string; version: number } | null {
  const [{ data }] = useQuery({ query: publishedVersionsQuery, variables: { handle, limit: 1 } })
  const newest = data?.listConnectors?.results?.[0]
  return newest !== undefined && newest.version > version ? newest : null
}
