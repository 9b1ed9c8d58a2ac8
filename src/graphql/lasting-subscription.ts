import type { Client, RequestParams } from 'graphql-sse'
import type { ExecutionResult } from 'graphql'
import { reportUnauthenticated, untilSignedIn } from './session-store.ts'

const pauseMs = 1000
type Result = ExecutionResult<Record<string, unknown>, Record<string, unknown>>
type Results = { next: (result: Result) => void; error: (error: unknown) => void }

/** A subscription that begins anew when the server ends it, as it does with the session; what comes back stops it. */
export function lastingSubscription(client: Client, request: RequestParams, sink: Results): () => void {
  let stop: (() => void) | undefined
  let isWanted = true
  const start = () => {
    stop = client.subscribe<Record<string, unknown>, Record<string, unknown>>(request, {
      next: (result) => (isUnauthenticated(result) ? reportUnauthenticated() : sink.next(result)),
      error: (error) => sink.error(error),
      complete: () => void again(),
    })
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
