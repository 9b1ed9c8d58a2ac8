import type { ExecutionResult } from 'graphql'
import { createClient as createSubscriptionClient, type RequestParams, type Sink } from 'graphql-sse'
import { Client, fetchExchange, subscriptionExchange } from 'urql'
import { cache } from './cache.ts'
import { endpoint } from './endpoint.ts'
import { reportConnection } from './connection-store.ts'

/** A page that nobody touches learns within this time that the server is back. */
const retryMs = 3_000

const subscriptions = createSubscriptionClient({
  url: endpoint,
  retryAttempts: Number.POSITIVE_INFINITY,
  retry: async () => {
    knock()
    await new Promise((resolve) => setTimeout(resolve, retryMs))
  },
  on: { connected: () => reportConnection('online') },
})

/** A server that is stopped ends its streams in good order: they go on when it is back. */
function subscribeForGood(request: RequestParams, sink: Pick<Sink<ExecutionResult<Record<string, unknown>>>, 'next' | 'error'>) {
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop = start()
  function start() {
    return subscriptions.subscribe(request, { ...sink, complete })
  }
  function complete() {
    if (isOver) return
    knock()
    timer = setTimeout(() => (stop = start()), retryMs)
  }
  return () => {
    isOver = true
    clearTimeout(timer)
    stop()
  }
}

// The cable alone says nothing: the server may stand on this machine.
addEventListener('offline', knock)
addEventListener('online', knock)

/** The one GraphQL client; JSON posts, subscriptions over server-sent events. */
export const graphqlClient = new Client({
  url: endpoint,
  preferGetMethod: false,
  exchanges: [
    cache,
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({ unsubscribe: subscribeForGood({ query: query ?? '', ...(variables && { variables }) }, sink) }),
      }),
    }),
    fetchExchange,
  ],
  fetch: fetchAndReport,
})

/** Asks for nothing, to learn whether the server answers: a stream of events may also break off for a moment. */
function knock() {
  const request = fetchAndReport(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' })
  void Promise.allSettled([request])
}

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
