import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import type { Log } from '#server/log.ts'
import { inRequest } from './current-request.ts'
import type { Metrics } from './metrics.ts'

const longestPath = 200
const routes = ['graphql', 'auth', 'health', 'ready', 'metrics', 'assets']

/** Gives every request an id, and tells the log and the metrics how it ended: never what was in it. */
export function observeRequests(listener: RequestListener, { log, metrics }: { log: Log; metrics: Metrics }): RequestListener {
  return (request, response) => {
    const requestId = randomUUID()
    const startedAt = performance.now()
    const method = request.method ?? ''
    const path = (request.url ?? '/').replace(/[?#].*$/s, '').slice(0, longestPath)
    response.setHeader('X-Request-Id', requestId)
    response.once('close', () => {
      const ms = performance.now() - startedAt
      metrics.countRequest({ method, route: routeOf(path), status: response.statusCode, seconds: ms / 1000 })
      log.info({ requestId, method, path, status: response.statusCode, ms: Math.round(ms * 10) / 10, ...(!response.writableFinished && { aborted: true }) }, 'request')
    })
    inRequest(requestId, () => listener(request, response))
  }
}

/** A few names, however many addresses there are. */
const routeOf = (path: string) => routes.find((route) => path === `/${route}` || path.startsWith(`/${route}/`)) ?? 'page'
