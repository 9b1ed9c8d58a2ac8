import { z } from 'zod'
import { numberText, plainNumber } from '#domain/exact-json.ts'
import { entriesShape } from '#domain/samples/entries-shape.ts'
import type { RecordedResponse } from '#domain/samples/recorded-answers.ts'
import { bodyOfBytes } from '../bodies.ts'
import type { RunResult } from '../run-report.ts'
import type { RunRequest } from '../run-request.ts'

const response = z.object({
  status: z.preprocess(plainNumber, z.number().int().min(100).max(599).default(200)),
  headers: entriesShape(z.preprocess((value) => numberText(value) ?? value, z.coerce.string()), 'Headers are an object of texts.').default({}),
  body: z.unknown().optional(),
})

/** What the caller of an endpoint gets; null of other modules. `binaryBody`: bytes that no JSON can hold, in place of the body. */
export const responseOf = ({ module }: RunRequest, result: RunResult, binaryBody: string | null): RecordedResponse | null =>
  module.startsWith('apiEndpoints/') ? endpointResponse(result, binaryBody) : null

function endpointResponse(result: RunResult, binaryBody: string | null): RecordedResponse {
  if (result.status === 'stopped') return { status: 503, headers: {}, body: '' }
  if (result.status === 'failed') return result.cause === 'input' ? { status: 400, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: result.message } : { status: 500, headers: {}, body: '' }
  const parsed = response.safeParse(result.value ?? {})
  if (!parsed.success) return { status: 500, headers: {}, body: '' }
  const { status, headers, body } = parsed.data
  const lowerHeaders = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  if (binaryBody !== null) return { status, headers: { 'content-type': 'application/octet-stream', ...lowerHeaders }, ...bodyOfBytes(binaryBody) }
  const contentType = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json'
  if (body === undefined || body === null) return { status, headers: lowerHeaders, body: '' }
  return { status, headers: { 'content-type': contentType, ...lowerHeaders }, body: typeof body === 'string' ? body : JSON.stringify(body) }
}
