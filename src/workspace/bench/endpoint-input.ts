import { parseJsonText } from '#domain/config-schema/json-text.ts'
import { isRecord } from '#domain/parts/same-value.ts'

/** A request to an endpoint as a person builds it; names of headers in lower case. */
export type EndpointInput = { method: string; path: string; query: Record<string, string>; headers: Record<string, string>; rawBody: string }

/** The request that a sample's text holds; null where it holds none. A body that is given as a value becomes its JSON. */
export function readEndpointInput(inputJson: string): EndpointInput | null {
  const parsed = parseJsonText(inputJson, Number.POSITIVE_INFINITY)
  if (!parsed.ok || !isRecord(parsed.value)) return null
  const { method, path, query, headers, body, rawBody } = parsed.value
  return {
    method: typeof method === 'string' ? method : 'POST',
    path: typeof path === 'string' ? path : '',
    query: textsIn(query),
    headers: textsIn(headers),
    rawBody: typeof rawBody === 'string' ? rawBody : bodyText(body),
  }
}

/** The request with what the ":name" parts of the endpoint's path took. What is no request is left to the run to refuse. */
export function endpointInputForRun(inputJson: string, pattern: string): string {
  const input = readEndpointInput(inputJson)
  return input === null ? inputJson : JSON.stringify({ ...input, params: paramsOf(input.path, pattern) })
}

/** As in { id: "17" } for "orders/17" by "orders/:id"; empty where the path does not fit. */
export function paramsOf(path: string, pattern: string): Record<string, string> {
  const wanted = pattern.split('/')
  const given = path.replace(/^\//, '').split('/')
  if (wanted.length !== given.length) return {}
  return Object.fromEntries(wanted.flatMap((part, index) => (part.startsWith(':') ? [[part.slice(1), decoded(given[index] ?? '')]] : [])))
}

export const fitsPath = (path: string, pattern: string): boolean => {
  const wanted = pattern.split('/')
  const given = path.replace(/^\//, '').split('/')
  return wanted.length === given.length && wanted.every((part, index) => part === given[index] || (part.startsWith(':') && given[index] !== ''))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A path may hold a per cent sign that encodes nothing.
    return text
  }
}

const bodyText = (body: unknown) => (body === undefined || body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body))

function textsIn(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, typeof text === 'string' ? text : JSON.stringify(text)]))
}
