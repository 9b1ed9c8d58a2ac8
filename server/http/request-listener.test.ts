import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HttpServer, listen } from './http-server.ts'
import { createRequestListener } from './request-listener.ts'
import { loadStaticFiles } from './static-files.ts'

const script = 'export const answer = 42\n'.repeat(100)
let folder: string
let http: HttpServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'studio-site-'))
  await writeFile(join(folder, 'secret.txt'), 'not for the web')
  const dist = join(folder, 'dist')
  await mkdir(join(dist, 'assets'), { recursive: true })
  await writeFile(join(dist, 'index.html'), '<title>Connector Studio</title>')
  await writeFile(join(dist, 'assets', 'app-1a2b.js'), script)
  await writeFile(join(dist, 'assets', 'app-1a2b.js.gz'), gzipSync(script))
  await writeFile(join(dist, 'assets', 'lua-3c4d.wasm'), 'wasm')
  const files = await loadStaticFiles(dist)
  const site = { handleGraphql: () => undefined, handleAuth: () => undefined, handleMetrics: () => undefined, answersReady: () => Promise.resolve(true), files }
  http = await listen(0, createRequestListener(() => site))
})
afterAll(async () => {
  await http.close(0)
  await rm(folder, { recursive: true })
})

test('hashed files may be kept for ever, the page is asked for each time', async () => {
  expect((await get('/assets/app-1a2b.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  const page = await get('/')
  expect(page.headers['cache-control']).toBe('no-cache')
  expect((await get('/', { 'if-none-match': page.headers.etag })).status).toBe(304)
})

test('a link into the app shows the app, a missing file is missing', async () => {
  const browser = { accept: 'text/html,*/*;q=0.8' }
  expect((await get('/connectors/42/edit?line=3', browser)).body).toContain('Connector Studio')
  expect((await get('/assets/gone-9z9z.js', browser)).status).toBe(404)
  expect((await get('/connectors/42', { accept: 'application/json' })).status).toBe(404)
})

test('who never ends the head of a request is sent away', { timeout: 20_000 }, async () => {
  const socket = connect(http.port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n')
  expect((await socket.setEncoding('utf8').toArray()).join('')).toMatch(/^HTTP\/1\.1 408 /)
})

test('no path leads out of the folder', async () => {
  const paths = ['/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt', '//etc/passwd', '/%00', '/%']
  const answers = await Promise.all(paths.map((path) => get(path)))
  expect(answers.map((answer) => answer.status)).toEqual(paths.map(() => 404))
})

test('compressed files are sent to those who take them', async () => {
  const packed = await get('/assets/app-1a2b.js', { 'accept-encoding': 'br, gzip' })
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'text/javascript; charset=utf-8', vary: 'Accept-Encoding' })
  const plain = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip;q=0, identity' })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body).toBe(script)
})

test('WASM has its type and every answer its security headers', async () => {
  expect((await get('/assets/lua-3c4d.wasm')).headers['content-type']).toBe('application/wasm')
  const { headers } = await get('/nothing.txt')
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/]+='; /)
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
})

test("the one script of the sandbox's frame is allowed by its hash, here and in the frame", async () => {
  const source = await readFile(new URL('../../src/workers/lua-run/frame-page.ts', import.meta.url), 'utf8')
  const [, text = ''] = /const script = `(.*?)`/s.exec(source) ?? []
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  expect((await get('/')).headers['content-security-policy']).toContain(hash)
  expect(source).toContain(`const scriptHash = ${hash}`)
})

test('a foreign name for this machine is refused', async () => {
  expect((await get('/', { host: 'evil.example' })).status).toBe(421)
  expect((await get('/', { host: 'localhost:4000' })).status).toBe(200)
})

test('health and readiness can be asked for', async () => {
  expect((await get('/health')).status).toBe(200)
  expect((await get('/ready')).status).toBe(200)
})

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: string }

/** Sends the path as it is; fetch would tidy it first. */
function get(path: string, headers: Record<string, string | undefined> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: http.port, path, headers }, async (response) => {
      const body = (await response.setEncoding('latin1').toArray()).join('')
      resolve({ status: response.statusCode, headers: response.headers, body })
    })
    sent.once('error', reject).end()
  })
}
