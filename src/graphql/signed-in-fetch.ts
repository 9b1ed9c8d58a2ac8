import { reportConnection } from './connection-store.ts'
import { reportUnauthenticated, untilSignedIn, viewerNow } from './session-store.ts'

/**
 * Sends a request in the name of who opened this page. Where the session has ended, it waits until the same person
 * has signed in again, and goes on as if nothing had been.
 */
export async function signedInFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  await untilSignedIn()
  const viewer = viewerNow()
  const response = await fetchAndReport(input, viewer === null ? init : withViewer(init, viewer.id))
  if (response.status !== 401 || viewer === null) return response
  reportUnauthenticated()
  return signedInFetch(input, init)
}

/** Another tab may have signed somebody else in under the same cookie: the server answers that page no more. */
function withViewer(init: RequestInit, id: string): RequestInit {
  const headers = new Headers(init.headers)
  headers.set('studio-viewer', id)
  return { ...init, headers }
}

/** A failed fetch is how a page learns that it is offline: navigator.onLine knows only the cable. */
async function fetchAndReport(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, init)
    reportConnection(response.status >= 502 ? 'offline' : 'online')
    return response
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) reportConnection('offline')
    throw error
  }
}
