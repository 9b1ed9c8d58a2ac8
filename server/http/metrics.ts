import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { createHash, timingSafeEqual } from 'node:crypto'

export type Metrics = {
  countRequest: (request: { method: string; route: string; status: number; seconds: number }) => void
  /** Answers in the text format of Prometheus, which OpenTelemetry's collectors read as well. */
  answer: (request: IncomingMessage, response: ServerResponse) => void
}

/** For whoever asks from this machine itself, or with the token where one is set. */
export function createMetrics(token: string | null): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const requests = new Histogram({
    name: 'studio_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [register],
  })
  return {
    countRequest: ({ method, route, status, seconds }) => requests.observe({ method: knownMethods.has(method) ? method : 'other', route, status: String(status) }, seconds),
    answer: (request, response) => {
      if (!mayAsk(request, token)) return void response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end('The metrics are for this machine itself, or for who has the token of STUDIO_METRICS_TOKEN.\n')
      void register.metrics().then((text) => response.writeHead(200, { 'Content-Type': register.contentType, 'Cache-Control': 'no-store' }).end(text))
    },
  }
}

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

function mayAsk({ headers, socket }: IncomingMessage, token: string | null): boolean {
  if (token !== null) return isSame(headers.authorization ?? '', `Bearer ${token}`)
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  // What a proxy passes on comes from somewhere else, whoever the proxy is.
  return headers['x-forwarded-for'] === undefined && (address === '::1' || (isIP(address) === 4 && address.startsWith('127.')))
}

/** In the same time however much of it is right. */
const isSame = (given: string, wanted: string) => timingSafeEqual(digest(given), digest(wanted))
const digest = (text: string) => createHash('sha256').update(text).digest()
