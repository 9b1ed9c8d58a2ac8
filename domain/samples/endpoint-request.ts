import { z } from 'zod'
import type { JsonValue } from '../json-value.ts'
import { percentDecoded } from '../percent.ts'
import { json } from './answers-shape.ts'
import { base64Shape } from './binary-body.ts'
import { entriesShape } from './entries-shape.ts'

const texts = entriesShape(z.string('Values are texts.'), 'An object of texts is expected here.')

/** The input of an endpoint's sample, as people write it: what is missing, a run fills in. */
export const endpointInputShape = z.strictObject(
  {
    method: z.string('A method is a text.').exactOptional(),
    path: z.string('A path is a text.').exactOptional(),
    params: texts.exactOptional(),
    query: texts.default({}),
    headers: texts.default({}),
    /** The text as received; any other JSON is sent as JSON. */
    body: json.exactOptional(),
    /** In place of `body`: never anything but text. */
    rawBody: z.string('rawBody is a text.').exactOptional(),
    /** In place of both: bytes that are no text. */
    bodyBase64: base64Shape.exactOptional(),
  },
  'A request is an object with method, path, headers, query and body.',
)
export type EndpointInput = z.output<typeof endpointInputShape>

/** The EndpointRequest of lua/api, but for `body`, which a run reads from `rawBody`. */
export type EndpointRequest = { method: string; path: string; params: Record<string, string>; query: Record<string, string>; headers: Record<string, string>; rawBody: string; rawBodyBase64?: string }

export function endpointRequest(endpoint: { method: string; path: string }, input: EndpointInput): EndpointRequest {
  const path = input.path ?? endpoint.path
  return {
    method: (input.method ?? usualMethod(endpoint)).toUpperCase(),
    path,
    params: input.params ?? paramsOf(endpoint.path, path) ?? {},
    query: input.query,
    headers: Object.fromEntries(Object.entries(input.headers).map(([name, value]) => [name.toLowerCase(), value])),
    ...(input.bodyBase64 === undefined ? { rawBody: bodyText(input.rawBody ?? input.body) } : { rawBody: '', rawBodyBase64: input.bodyBase64 }),
  }
}

const bodyText = (body: JsonValue | undefined) => (body === undefined || body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body))

export const usualMethod = ({ method }: { method: string }) => (method === 'ANY' ? 'POST' : method)

/** What the `:name` parts of an endpoint's path take from the path of a request; null when it is not for this endpoint. */
export function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split('/'), path.replace(/^\//, '').split('/')]
  if (wanted.length !== given.length) return null
  const taken = wanted.map((part, index): [string, string] | boolean => (part.startsWith(':') ? [part.slice(1), percentDecoded(given[index] ?? '')] : part === given[index]))
  return taken.includes(false) ? null : Object.fromEntries(taken.filter((part) => typeof part === 'object'))
}
