import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { setSecurityHeaders } from './security-headers.ts'
import type { StaticFiles } from './static-files.ts'

export type Site = {
  handleGraphql: (request: IncomingMessage, response: ServerResponse) => void
  handleAuth: (request: IncomingMessage, response: ServerResponse) => void
  handleMetrics: (request: IncomingMessage, response: ServerResponse) => void
  answersReady: () => Promise<boolean>
  files: StaticFiles
}

/** Until there is a site, the server is starting: it holds its port and says so. */
export function createRequestListener(currentSite: () => Site | null, publicUrl: string | null = null): RequestListener {
  const publicHost = publicUrl === null ? null : new URL(publicUrl).host
  return (request, response) => {
    setSecurityHeaders(response, { overTls: publicUrl?.startsWith('https:') === true })
    const site = currentSite()
    const path = (request.url ?? '/').replace(/[?#].*$/s, '')
    if (path === '/health') return sendText(response, 200, 'ok')
    if (!site) return sendText(response, 503, 'Connector Studio is starting.')
    if (path === '/ready') return void sendReadiness(site, response)
    if (!isOwnHost(request, publicHost)) return sendText(response, 421, `This server only answers to ${publicHost ?? 'localhost'}.`)
    if (path === '/metrics') return site.handleMetrics(request, response)
    if (path === '/graphql' || path.startsWith('/graphql/')) {
      response.setHeader('Cache-Control', 'no-store')
      return site.handleGraphql(request, response)
    }
    if (path.startsWith('/auth/')) return site.handleAuth(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'Only GET and HEAD are possible here.')
    site.files.serve(request, response)
  }
}

/** A foreign page whose name was pointed at this machine (DNS rebinding) sends its own name as the host. */
function isOwnHost(request: IncomingMessage, publicHost: string | null): boolean {
  return request.headers.host?.toLowerCase() === publicHost || /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? '')
}

async function sendReadiness(site: Site, response: ServerResponse): Promise<void> {
  const isReady = await site.answersReady()
  sendText(response, isReady ? 200 : 503, isReady ? 'ready' : 'The database does not answer.')
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`${text}\n`)
}
