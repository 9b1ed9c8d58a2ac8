import type { ExecutionResult } from 'graphql'
import { createClient } from 'graphql-sse'
import { createApp } from '../app.ts'
import type { DatabaseLocation } from '../db/connections.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { listen } from '../http/http-server.ts'
import { createRequestListener, type Site } from '../http/request-listener.ts'
import { createTestDatabase } from './test-database.ts'

export type GraphqlAnswer<T> = Pick<ExecutionResult<T>, 'data' | 'errors'>

export type TestServer = {
  url: string
  /** Both roles, for tests that look below the API. */
  database: Database
  graphql<T = Record<string, unknown>>(query: string, variables?: object, headers?: Record<string, string>): Promise<GraphqlAnswer<T>>
  subscribe<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): AsyncIterableIterator<GraphqlAnswer<T>>
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
    graphql: (query, variables, headers) => post(url, { query, variables }, headers),
    subscribe: (query, variables = {}) => createClient({ url: `${url}/graphql` }).iterate({ query, variables }),
    async close() {
      await Promise.all([app.close(), http.close(1000)])
      await database.close()
    },
  }
}

async function post<T>(url: string, body: object, headers: Record<string, string> = {}): Promise<GraphqlAnswer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...headers },
    body: JSON.stringify(body),
  })
  return response.json()
}
