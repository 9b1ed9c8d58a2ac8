import { covers } from '#domain/compare/covers.ts'
import type { RecordedHttpAnswer } from '#domain/samples/recorded-answers.ts'
import type { HttpRequest } from './http-request.ts'

/** The first recording that fits the request; null when none does. */
export function answerTo(request: HttpRequest, recordings: readonly RecordedHttpAnswer[]): RecordedHttpAnswer | null {
  return recordings.find((recording) => fits(recording, request)) ?? null
}

function fits({ method, url, bodyContains }: RecordedHttpAnswer, request: HttpRequest): boolean {
  if (method !== '*' && method.toUpperCase() !== request.method) return false
  if (bodyContains !== undefined && !request.body.includes(bodyContains)) return false
  // A recording that names no query fits any.
  const urls = url.includes('?') ? [request.url] : [request.url, request.url.replace(/[?#].*$/s, '')]
  return urls.some((sent) => covers(url, sent) || covers(`${url}/`, sent))
}
