import { isRecord } from '#domain/parts/same-value.ts'

/** The HTTP response that the caller of an endpoint gets. */
export type CallerResponse = { status: number; headers: Record<string, string>; body: string }

/** What an endpoint returned, as the platform sends it: a text as it is, anything else as JSON. Null: it returned no response. */
export function callerResponse(value: unknown): CallerResponse | null {
  if (value === null || value === undefined) return { status: 200, headers: {}, body: '' }
  if (!isRecord(value)) return null
  const status = typeof value['status'] === 'number' ? value['status'] : 200
  const given = isRecord(value['headers']) ? Object.entries(value['headers']).map(([name, text]) => [name.toLowerCase(), String(text)] as const) : []
  const { body } = value
  if (typeof body === 'string' || body === undefined || body === null) return { status, headers: Object.fromEntries(given), body: typeof body === 'string' ? body : '' }
  return { status, headers: { 'content-type': 'application/json', ...Object.fromEntries(given) }, body: JSON.stringify(body) }
}
