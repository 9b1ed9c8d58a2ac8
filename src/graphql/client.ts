import { createClient as createSubscriptionClient } from 'graphql-sse'
import { Client, fetchExchange, subscriptionExchange } from 'urql'
import { cache } from './cache.ts'
import { endpoint } from './endpoint.ts'
import { reportConnection } from './connection-store.ts'
import { lastingFetch } from './lasting-fetch.ts'
import { lastingSubscription } from './lasting-subscription.ts'
import { mutationKeys } from './mutation-keys.ts'
import { signedInFetch } from './signed-in-fetch.ts'

/** A page that nobody touches learns within this time that the server is back. */
const retryMs = 3_000

const subscriptions = createSubscriptionClient({
  url: endpoint,
  retryAttempts: Number.POSITIVE_INFINITY,
  retry: async () => new Promise((resolve) => setTimeout(resolve, retryMs)),
  fetchFn: signedInFetch,
  on: { connected: () => reportConnection('online') },
})

/** The one GraphQL client; JSON posts, subscriptions over server-sent events. */
export const graphqlClient = new Client({
  url: endpoint,
  preferGetMethod: false,
  exchanges: [
    cache,
    mutationKeys,
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({ unsubscribe: lastingSubscription(subscriptions, { query: query ?? '', ...(variables && { variables }) }, sink) }),
      }),
    }),
    fetchExchange,
  ],
  fetch: lastingFetch,
})

// The browser knows only the cable, and the server may stand on this machine: it is asked, for nothing.
addEventListener('offline', knock)
addEventListener('online', knock)

function knock() {
  const request = signedInFetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' })
  void Promise.allSettled([request])
}
