import type { ExecutionResult } from 'graphql'
import { createClient } from 'graphql-sse'

export type GraphqlAnswer<T> = Pick<ExecutionResult<T>, 'data' | 'errors'>

export type GraphqlClient = {
  graphql<T = Record<string, unknown>>(query: string, variables?: object, headers?: Record<string, string>): Promise<GraphqlAnswer<T>>
  subscribe<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): AsyncIterableIterator<GraphqlAnswer<T>>
}

/** By a cookie or a service token. */
export type Identity = { cookie: string } | { authorization: string }

/** Talks to a server over HTTP as the browser does. */
export function graphqlClient(url: string, identity?: Identity): GraphqlClient {
  return {
    graphql: (query, variables, headers) => post(url, { query, variables }, { ...identity, ...headers }),
    subscribe: (query, variables = {}) => createClient({ url: `${url}/graphql`, headers: { ...identity }, retryAttempts: 0 }).iterate({ query, variables }),
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
