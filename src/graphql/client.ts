import { createClient as createSubscriptionClient } from 'graphql-sse'
import { Client, fetchExchange, subscriptionExchange } from 'urql'
import { cache } from './cache.ts'
import { endpoint } from './endpoint.ts'
import { reportConnection } from './connection-store.ts'
import { lastingFetch } from './lasting-fetch.ts'
import { lastingSubscription } from './lasting-subscription.ts'
import { mutationKeys } from './mutation-keys.ts'
import { signedInFetch } from './signed-in-fetch.ts'

const subscriptions = createSubscriptionClient({
  url: endpoint,
  retryAttempts: Number.POSITIVE_INFINITY,
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
