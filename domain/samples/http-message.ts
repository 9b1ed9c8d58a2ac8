import type { Body } from './binary-body.ts'

/** A request as somebody sent it, or would send it. */
export type HttpMessage = Body & {
  method: string
  /** Absolute, or a path with its query. */
  url: string
  /** Names in lower case; repeated ones joined by ", ". */
  headers: Record<string, string>
}

/** What reading a request gave: the request and what a person should know of it, in sentences; or why it can not be read. */
export type ReadMessage = { ok: true; message: HttpMessage; notes: string[] } | { ok: false; problem: string }

/** Puts header lines, as in "Content-Type: text/xml", into an object. */
export function headersFrom(lines: readonly [name: string, value: string][]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [written, value] of lines) {
    const name = written.trim().toLowerCase()
    const before = Object.hasOwn(headers, name) ? headers[name] : undefined
    Object.defineProperty(headers, name, { value: before === undefined ? value.trim() : `${before}, ${value.trim()}`, enumerable: true, configurable: true, writable: true })
  }
  return headers
}

const secretHeaders = ['authorization', 'cookie', 'proxy-authorization', 'x-api-key']

/** What a sample should not keep, as a sentence for each. */
export const secretNotes = (headers: Record<string, string>) =>
  secretHeaders.filter((name) => headers[name] !== undefined).map((name) => `The sample keeps the header "${name}" as it is: put a made-up value in its place if it is a secret.`)
