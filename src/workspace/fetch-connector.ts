import { connectorState } from '#domain/connector.ts'
import { connectorId } from '#domain/ids.ts'
import { distinctOrigins } from '#domain/parts/distinct-origins.ts'
import { graphqlClient } from '../graphql/client.ts'
import { contentOf } from '../graphql/connector-content.ts'
import { failureWords } from '../graphql/failure-words.ts'
import { type FragmentType, graphql, readFragment } from '../graphql/generated/index.ts'
import type { ServerVersion } from './server-version.ts'

const connectorVersion = graphql(`
  fragment ConnectorVersion on Connector {
    id handle version published libraryId parentId createdAt updatedAt
    ...ConnectorContent
  }
`)

const connectorQuery = graphql(`
  query OpenConnector($id: ID!) {
    getConnector(id: $id) { ...ConnectorVersion }
  }
`)

export type Fetched = { status: 'found'; version: ServerVersion } | { status: 'missing' } | { status: 'failed'; message: string }

/** Content and updatedAt from one answer of the server: in the cache an event may have renewed the one and not the other. */
export async function fetchConnector(id: string): Promise<Fetched> {
  const { data, error } = await graphqlClient.query(connectorQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
  if (error !== undefined || data === undefined) return { status: 'failed', message: failureWords(error) }
  return data.getConnector === null ? { status: 'missing' } : { status: 'found', version: versionOf(data.getConnector) }
}

export function versionOf(fragment: FragmentType<typeof connectorVersion>): ServerVersion {
  const connector = readFragment(connectorVersion, fragment)
  const { id, handle, version, parentId, createdAt, updatedAt } = connector
  return {
    head: { id: connectorId(id), handle, version, state: connectorState(connector), parentId: parentId === null ? null : connectorId(parentId), createdAt },
    content: distinctOrigins(contentOf(connector)),
    updatedAt,
  }
}
