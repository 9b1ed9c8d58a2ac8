import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, relative, sep } from 'node:path'
import { contentType } from './content-types.ts'

type StaticFile = { body: Buffer; encodings: Map<string, Buffer>; etag: string; contentType: string; cacheControl: string }
export type StaticFiles = { serve(request: IncomingMessage, response: ServerResponse): void }

const suffixes = { '.br': 'br', '.gz': 'gzip' } as const

/**
 * Serves the built app out of memory: only what was in the folder at the start has a name, so no path leads outside,
 * and a build under a running server does not tear the app that people have open.
 */
export async function loadStaticFiles(folder: string): Promise<StaticFiles> {
  const files = await readFiles(folder)
  return {
    serve(request, response) {
      const path = pathOf(request)
      const file = files.get(path) ?? (isPage(request, path) ? files.get('/index.html') : undefined)
      if (file) return send(file, request, response)
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
      response.end(files.size === 0 ? 'The app has not been built. Start it with: npm start\n' : 'Not found\n')
    },
  }
}

/** A page of the app has a path without an extension; index.html shows them all. */
function isPage(request: IncomingMessage, path: string): boolean {
  return /\btext\/html\b/.test(request.headers.accept ?? '') && !/\.[^/]*$/.test(path)
}

function pathOf(request: IncomingMessage): string {
  const path = (request.url ?? '/').replace(/[?#].*$/s, '')
  return path === '/' ? '/index.html' : path
}

function send(file: StaticFile, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Cache-Control', file.cacheControl)
  response.setHeader('ETag', file.etag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (request.headers['if-none-match'] === file.etag) return void response.writeHead(304).end()
  const encoding = acceptedEncoding(file, request.headers['accept-encoding'] ?? '')
  const body = (encoding && file.encodings.get(encoding)) || file.body
  if (encoding) response.setHeader('Content-Encoding', encoding)
  response.writeHead(200, { 'Content-Type': file.contentType, 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function acceptedEncoding(file: StaticFile, header: string): string | undefined {
  const accepted = header.split(',').filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry)).map((entry) => entry.replace(/;.*/s, '').trim())
  return [...file.encodings.keys()].find((encoding) => accepted.includes(encoding))
}

async function readFiles(folder: string): Promise<Map<string, StaticFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name))
  const known = new Set(paths)
  const plain = paths.filter((path) => !Object.keys(suffixes).some((suffix) => path.endsWith(suffix) && known.has(path.slice(0, -suffix.length))))
  return new Map(await Promise.all(plain.map(async (path) => [urlPath(folder, path), await readStaticFile(folder, path, known)] as const)))
}

async function readStaticFile(folder: string, path: string, known: ReadonlySet<string>): Promise<StaticFile> {
  const body = await readFile(path)
  const encodings = new Map<string, Buffer>()
  for (const [suffix, encoding] of Object.entries(suffixes)) {
    if (known.has(path + suffix)) encodings.set(encoding, await readFile(path + suffix))
  }
  return {
    body,
    encodings,
    etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    contentType: contentType(path),
    // Vite puts a hash of the content into the names under assets/.
    cacheControl: urlPath(folder, path).startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
}

function urlPath(folder: string, path: string): string {
  return `/${relative(folder, path).split(sep).map(encodeURIComponent).join('/')}`
}
