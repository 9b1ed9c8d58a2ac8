import { createServer, request } from 'node:http'
import { onTestFinished } from 'vitest'

/** A proxy before several servers, as an operations team would have one: takes turns, and passes over who does not answer. */
export async function startProxy(upstreams: readonly string[]): Promise<string> {
  let turn = 0
  const server = createServer((asked, answer) => {
    const body: Buffer[] = []
    asked.on('data', (chunk: Buffer) => body.push(chunk))
    asked.once('end', () => {
      turn += 1
      const order = upstreams.map((_, index) => upstreams[(turn + index) % upstreams.length] ?? '')
      pass(order)
    })
    const pass = ([upstream, ...others]: string[]) => {
      if (upstream === undefined) return void answer.writeHead(502).end('No server answers.')
      const passed = request(`${upstream}${asked.url}`, { method: asked.method, headers: asked.headers, agent: false }, (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers)
        response.pipe(answer)
        response.once('error', () => answer.destroy())
      })
      // Only who did not even take the request is passed over: the other might do it twice.
      passed.once('error', (error) => {
        if ('code' in error && error.code === 'ECONNREFUSED') pass(others)
        else if (answer.headersSent) answer.destroy()
        else answer.writeHead(502).end('The server gave no answer.')
      })
      answer.once('close', () => passed.destroy())
      passed.end(Buffer.concat(body))
    }
  }).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  return `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
}
