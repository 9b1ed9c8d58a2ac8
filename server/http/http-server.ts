import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { CannotStart } from '../cannot-start.ts'

export type HttpServer = {
  port: number
  /** Takes no new requests, lets the running ones finish for this long, then cuts them off. */
  close(patienceMs: number): Promise<void>
}

/** Listens on this machine alone, unless an address is given: what comes from elsewhere comes through a proxy, which speaks TLS. */
export async function listen(port: number, onRequest: RequestListener, host: string | null = null): Promise<HttpServer> {
  const first = await listenOn(host ?? '127.0.0.1', port, onRequest)
  const chosen = portOf(first)
  // Browsers try localhost as ::1 too; not every machine has it.
  const second = host !== null ? null : await listenOn('::1', chosen, onRequest).catch((error: unknown) => {
    if (port !== 0 && codeOf(error) === 'EADDRINUSE') throw new CannotStart(portProblem(port, 'EADDRINUSE'))
  })
  const servers = second ? [first, second] : [first]
  return { port: chosen, close: async (patienceMs) => void (await Promise.all(servers.map((server) => close(server, patienceMs)))) }
}

function listenOn(host: string, port: number, onRequest: RequestListener): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1000 }, onRequest)
    server.once('error', (error) => reject(host === '::1' ? error : new CannotStart(portProblem(port, codeOf(error)))))
    server.listen({ host, port }, () => resolve(server))
  })
}

function portProblem(port: number, code: string): string {
  const another = `choose another one, for example: STUDIO_PORT=${port < 65_000 ? port + 1 : 4000} npm start`
  if (code === 'EADDRINUSE') return `Port ${port} is already in use. Stop the program that uses it, or ${another}`
  if (code === 'EACCES') return `Port ${port} may only be used by an administrator; ${another}`
  return `The server can not listen on port ${port} (${code}); ${another}`
}

async function close(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await Promise.race([closed, wait(patienceMs, undefined, { ref: false })])
  clearInterval(idle)
  server.closeAllConnections()
  await closed
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
