import type { ServerResponse } from 'node:http'

const contentSecurityPolicy = [
  "default-src 'self'",
  // The hash is that of the one script in src/workers/lua-run/frame-page.ts: the frame inherits this policy.
  "script-src 'self' 'wasm-unsafe-eval' 'sha256-sVXoWIEITbfk358v+ZOd8GkwMapUViyQE9p7Q1kEVD8='",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ')

const yearSeconds = 31_536_000

/** Nothing is loaded from, sent to or framed by another origin. */
export function setSecurityHeaders(response: ServerResponse, { overTls }: { overTls: boolean }): void {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  if (overTls) response.setHeader('Strict-Transport-Security', `max-age=${yearSeconds}`)
}
