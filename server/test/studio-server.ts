import { createApp } from '../app.ts'
import type { DatabaseLocation } from '../db/connections.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { listen } from '../http/http-server.ts'
import { createRequestListener, type Site } from '../http/request-listener.ts'
import { type GraphqlClient, graphqlClient } from './graphql-client.ts'
import { createTestDatabase } from './test-database.ts'

export type TestServer = GraphqlClient & {
  url: string
  /** Both roles, for tests that look below the API. */
  database: Database
  close(): Promise<void>
}

/** A whole server on a fresh database, reached over HTTP as the browser does. */
export async function startTestServer(): Promise<TestServer> {
  return startServerOn(await createTestDatabase())
}

/** Several servers on one fresh database, as several processes would be. */
export async function startTestServers(count: number): Promise<TestServer[]> {
  const location = await createTestDatabase()
  return Promise.all(Array.from({ length: count }, () => startServerOn(location)))
}

async function startServerOn(location: DatabaseLocation): Promise<TestServer> {
  const database = await openDatabase(location)
  const app = await createApp({ database })
  const site: Site = { handleGraphql: app.handle, answersReady: () => Promise.resolve(true), files: { serve: (_request, response) => response.end() } }
  const http = await listen(0, createRequestListener(() => site))
  const url = `http://127.0.0.1:${http.port}`
  return {
    url,
    database,
    ...graphqlClient(url),
    async close() {
      await Promise.all([app.close(), http.close(1000)])
      await database.close()
    },
  }
}
