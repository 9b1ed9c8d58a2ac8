import { keyHeader } from './mutation-keys.ts'
import { signedInFetch } from './signed-in-fetch.ts'

/** A server process that ended is replaced within moments; what takes longer is for a person to see. */
const pausesMs = [300, 1000]

/** Sends a mutation again whose answer got lost: under the same key it is done once, whatever became of the first one. */
export async function lastingFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  if (!new Headers(init.headers).has(keyHeader)) return signedInFetch(input, init)
  for (const pauseMs of pausesMs) {
    const response = await signedInFetch(input, init).catch((error: unknown) => refuseAbort(error))
    if (response !== null && response.status < 502) return response
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return signedInFetch(input, init)
}

function refuseAbort(error: unknown): null {
  if (error instanceof DOMException && error.name === 'AbortError') throw error
  return null
}
