import type { Plugin } from 'graphql-yoga'

/**
 * Lets in what our own pages send: JSON by POST, and queries by GET. A form on a foreign page can send
 * neither JSON nor without its origin, so a stranger's page can not act in the name of who looks at it.
 */
export const requestGuard: Plugin = {
  onRequest(hook) {
    const refusal = refusalOf(hook.request)
    if (refusal === null) return
    const body = { errors: [{ message: refusal.message }] }
    const headers = { 'content-type': 'application/graphql-response+json; charset=utf-8' }
    hook.endResponse(hook.fetchAPI.Response.json(body, { status: refusal.status, headers }))
  },
}

function refusalOf(request: Request): { status: number; message: string } | null {
  if (isForeign(request)) return { status: 403, message: 'Only pages of this server may use it.' }
  if (request.method === 'POST' && !isJson(request)) return { status: 415, message: 'A request is sent as application/json.' }
  return null
}

/** It was sent by a page of another origin. */
export function isForeign(request: Pick<Request, 'headers'>): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return true
  const origin = request.headers.get('origin')
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== request.headers.get('host'))
}

const isJson = (request: Request) => /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')
