import { useMemo } from 'react'
import { useQuery } from 'urql'
import { type ConnectorContent, type ConnectorState, connectorState } from '#domain/connector.ts'
import { contentOf } from '#src/graphql/connector-content.ts'
import { graphql } from '#src/graphql/generated/index.ts'

/** What stands at the head of a side. */
export type VersionLabel = { id: string; name: string; handle: string; version: number; state: ConnectorState; changedAt: string }

export type Version = VersionLabel & { parentId: string | null; content: ConnectorContent }

export type VersionState =
  | { status: 'not chosen' }
  | { status: 'loading' }
  | { status: 'not found' }
  | { status: 'failed'; message: string; retry: () => void }
  | { status: 'found'; version: Version }

const compareVersion = graphql(`
  query CompareVersion($id: ID!) {
    getConnector(id: $id) {
      id
      name
      handle
      version
      published
      libraryId
      parentId
      updatedAt
      ...ConnectorContent
    }
  }
`)

/** One side of the comparison, with all it holds; kept up to date while it is shown. */
export function useVersion(id: string | undefined): VersionState {
  const [{ data, error, fetching }, ask] = useQuery({ query: compareVersion, variables: { id: id ?? '' }, pause: id === undefined })
  return useMemo((): VersionState => {
    if (id === undefined) return { status: 'not chosen' }
    const connector = data?.getConnector
    if (connector) {
      const { name, handle, version, updatedAt } = connector
      return {
        status: 'found',
        version: { id: connector.id, name, handle, version, state: connectorState(connector), changedAt: updatedAt, parentId: connector.parentId ?? null, content: contentOf(connector) },
      }
    }
    if (error !== undefined) return { status: 'failed', message: error.message, retry: () => ask({ requestPolicy: 'network-only' }) }
    return fetching || data === undefined ? { status: 'loading' } : { status: 'not found' }
  }, [id, data, error, fetching, ask])
}
