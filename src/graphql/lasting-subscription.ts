import type { Client, RequestParams } from 'graphql-sse'
import type { ExecutionResult } from 'graphql'
import { reportUnauthenticated, untilSignedIn } from './session-store.ts'

const pauseMs = 1000
type Result = ExecutionResult<Record<string, unknown>, Record<string, unknown>>
type Results = { next: (result: Result) => void; error: (error: unknown) => void }

/** Events may have been missed: something changed, nobody knows what. */
const gap: Result = { data: { connectorEvents: { __typename: 'ConnectorEvent', created: null, updated: null, destroyed: null } } }

/** A subscription that begins anew when the server ends it, as it does with the session; what comes back stops it. */
export function lastingSubscription(client: Client, request: RequestParams, sink: Results): () => void {
  let stop: (() => void) | undefined
  let isWanted = true
  let openings = 0
  const connected = () => {
    openings += 1
    if (openings > 1) sink.next(gap)
  }
  const start = () => {
    const results = {
      next: (result: Result) => (isUnauthenticated(result) ? reportUnauthenticated() : sink.next(result)),
      error: (error: unknown) => sink.error(error),
      complete: () => void again(),
    }
    stop = client.subscribe(request, results, { connected })
  }
  const again = async () => {
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
    await untilSignedIn()
    if (isWanted) start()
  }
  start()
  return () => {
    isWanted = false
    stop?.()
  }
}

const isUnauthenticated = ({ errors }: Pick<Result, 'errors'>) => errors?.some(({ extensions }) => extensions?.['code'] === 'unauthenticated') === true
