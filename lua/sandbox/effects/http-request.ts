import type { Body } from '#domain/samples/binary-body.ts'
import { bodyOfBytes } from '../bodies.ts'
import { withQuery } from '../host/url.ts'
import { isTable } from '../host/arguments.ts'
import { textOf, type PlainTable, type PlainValue } from '../plain-values.ts'
import type { HostCall } from './host-call.ts'

/** A request as it would leave: the URL with its query, headers with the content type, the body as text where it is one. */
export type HttpRequest = { method: string; url: string; headers: Record<string, string>; timeoutMs: number } & Body

const usualTimeoutMs = 30_000

/** Reads what Lua passed: the URL and the options at the given places. */
export function readHttpRequest(call: HostCall, method: string, at: { url: number; options: number }): HttpRequest {
  const written = call.text(at.url)
  if (!URL.canParse(written)) call.bad(at.url, 'an absolute http or https URL is expected')
  const options = call.table(at.options)
  const query = options['query']
  const url = withQuery(new URL(written), isTable(query) ? query : undefined)
  const bodies = ['body', 'json', 'form'].filter((field) => options[field] !== undefined)
  if (bodies.length > 1) call.bad(at.options, `only one of ${bodies.join(' and ')} can be sent`)
  const { contentType, ...body } = bodyOf(call, at.options, options)
  const headers = headersOf(call, at.options, options['headers'])
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  return {
    method,
    url: url.href,
    headers: contentType === null || hasType ? headers : { 'Content-Type': contentType, ...headers },
    ...body,
    timeoutMs: timeoutOf(call, at.options, options['timeoutMs']),
  }
}

function timeoutOf(call: HostCall, at: number, given: PlainValue): number {
  if (given === undefined) return usualTimeoutMs
  const ms = typeof given === 'bigint' ? Number(given) : given
  return typeof ms === 'number' && ms >= 0 && Number.isFinite(ms) ? ms : call.bad(at, '"timeoutMs" must be a number of milliseconds')
}

function bodyOf(call: HostCall, at: number, options: PlainTable): Body & { contentType: string | null } {
  const { body, json, form } = options
  if (json !== undefined) return { body: call.fieldJson(at, 'json') ?? '', contentType: 'application/json' }
  if (form !== undefined) return { body: isTable(form) ? formOf(form) : '', contentType: 'application/x-www-form-urlencoded' }
  if (body !== undefined && typeof body !== 'string') call.bad(at, '"body" must be a string; "json" takes a table')
  return { ...bodyOfBytes(typeof body === 'string' ? body : ''), contentType: null }
}

function formOf(form: PlainTable): string {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) fields.append(textOf(name), plainText(value))
  return fields.toString()
}

function headersOf(call: HostCall, at: number, given: PlainValue): Record<string, string> {
  const headers: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(isTable(given) ? given : {})) {
    const text = plainText(value)
    if (/[\r\n\0]/.test(name + text)) call.bad(at, `the header "${textOf(name)}" holds a line end`)
    headers[textOf(name)] = text
  }
  return headers
}

const plainText = (value: PlainValue) => (typeof value === 'string' ? textOf(value) : typeof value === 'object' || value === undefined ? '' : String(value))
