import { createClient as createSubscriptionClient } from 'graphql-sse'
import { Client, fetchExchange, subscriptionExchange } from 'urql'
import { cache } from './cache.ts'
import { endpoint } from './endpoint.ts'
import { reportConnection } from './connection-store.ts'

const subscriptions = createSubscriptionClient({
  url: endpoint,
  retryAttempts: Number.POSITIVE_INFINITY,
  on: { connected: () => reportConnection('online') },
})

/** The one GraphQL client; JSON posts, subscriptions over server-sent events. */
export const graphqlClient = new Client({
  url: endpoint,
  preferGetMethod: false,
  exchanges: [
    cache,
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({
          unsubscribe: subscriptions.subscribe({ query: query ?? '', ...(variables && { variables }) }, sink),
        }),
      }),
    }),
    fetchExchange,
  ],
  fetch: fetchAndReport,
})

/** A failed fetch is how a page learns that it is offline: navigator.onLine knows only the cable. */
async function fetchAndReport(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, init)
    reportConnection(response.status >= 502 ? 'offline' : 'online')
    return response
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) reportConnection('offline')
    throw error
  }
}
