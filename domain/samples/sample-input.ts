import { jsonShape } from '../config-schema/json-shape.ts'
import type { ConnectorAction, ConnectorApiEndpoint, ConnectorModules, ConnectorReaction, ModuleKindName } from '../connector.ts'
import { parseExactJson } from '../exact-json.ts'
import type { JsonValue } from '../json-value.ts'
import { isRecord } from '../parts/same-value.ts'
import { percentDecoded } from '../percent.ts'
import { paramsOf, usualMethod } from './endpoint-request.ts'
import type { HttpMessage } from './http-message.ts'
import { maxSampleDepth } from './read-sample.ts'
import { textFields } from './text-fields.ts'

export type SampleInput = { ok: true; input: JsonValue; notes: string[] } | { ok: false; problem: string }

/** A module with its kind. */
export type KindOfModule = { [Kind in ModuleKindName]: { kind: Kind; module: ConnectorModules[Kind][number] } }[ModuleKindName]

/** A request, or a file read as one, as the input of a module. */
export function inputFromMessage(target: KindOfModule, message: HttpMessage): SampleInput {
  switch (target.kind) {
    case 'actions':
      if (message.bodyBase64 !== undefined) return { ok: false, problem: 'An action takes JSON; bytes that are no text can only be sent to an endpoint.' }
      return actionInput(target.module, message)
    case 'apiEndpoints':
      return endpointInput(target.module, message)
    case 'reactions':
      return reactionInput(target.module, message)
    case 'timers':
      return { ok: false, problem: 'A timer gets no message: its input says when it was due.' }
  }
}

export const modulesWithKind = ({ actions, apiEndpoints, reactions, timers }: ConnectorModules): KindOfModule[] => [
  ...actions.map((module) => ({ kind: 'actions' as const, module })),
  ...apiEndpoints.map((module) => ({ kind: 'apiEndpoints' as const, module })),
  ...reactions.map((module) => ({ kind: 'reactions' as const, module })),
  ...timers.map((module) => ({ kind: 'timers' as const, module })),
]

function endpointInput(endpoint: ConnectorApiEndpoint, { method, url, headers, body, bodyBase64 }: HttpMessage): SampleInput {
  const address = URL.parse(url, 'http://connector.example')
  const [path, notes] = pathFor(endpoint, url === '' ? null : address)
  const query = Object.fromEntries(address?.searchParams ?? [])
  const isOther = endpoint.method !== 'ANY' && method !== endpoint.method && url !== ''
  const methodNotes = isOther ? [`The endpoint answers ${endpoint.method}, the request was ${method}.`] : []
  const input = { method: url === '' ? usualMethod(endpoint) : method, path, headers, query, ...(bodyBase64 === undefined ? { body } : { bodyBase64 }) }
  return { ok: true, input, notes: [...notes, ...methodNotes] }
}

/** The end of the URL's path that is the endpoint's own; what stands before leads to the connector. */
function pathFor({ path: pattern }: ConnectorApiEndpoint, address: URL | null): [path: string, notes: string[]] {
  const filled = pattern.replaceAll(/:([^/]+)/g, '$1')
  if (address === null) return [filled, []]
  const own = address.pathname.split('/').slice(-pattern.split('/').length).join('/')
  if (paramsOf(pattern, own) !== null) return [own.replace(/^\//, ''), []]
  return [filled, [`The path ${address.pathname} is not that of the endpoint, which is /${pattern}.`]]
}

function actionInput(action: ConnectorAction, message: HttpMessage): SampleInput {
  const body = jsonOf(message.body)
  if (body !== undefined) return { ok: true, input: body, notes: [] }
  if (message.body === '') return { ok: true, input: Object.fromEntries(URL.parse(message.url, 'http://connector.example')?.searchParams ?? []), notes: [] }
  const fields = textFields(action.inputSchemaJson)
  if (fields === null) return { ok: false, problem: 'The action takes JSON, and its input schema names no field for a text like this.' }
  const fileName = percentDecoded(message.headers['x-file-name'] ?? '')
  return { ok: true, input: { [fields.content]: message.body, ...(fields.name === null || fileName === '' ? {} : { [fields.name]: fileName }) }, notes: [] }
}

function reactionInput(reaction: ConnectorReaction, message: HttpMessage): SampleInput {
  const body = jsonOf(message.body)
  if (body === undefined || !isObject(body)) return { ok: false, problem: 'A reaction gets a record of the platform: a JSON object.' }
  if (isObject(body['record'])) return { ok: true, input: body, notes: [] }
  const type = (reaction.events[0] ?? 'UPDATED').toLowerCase()
  const event = { id: 'evt_sample', type, resource: reaction.resource, at: '2026-01-01T00:00:00.000Z', record: body, changes: {} }
  return { ok: true, input: event, notes: ['The JSON was taken as the record; add to "changes" what changed.'] }
}

const isObject = (value: JsonValue | undefined): value is { [key: string]: JsonValue } => isRecord(value)

/** Undefined also for what is nested too deep to be a sample. */
function jsonOf(text: string): JsonValue | undefined {
  try {
    return jsonShape(text).depth > maxSampleDepth ? undefined : parseExactJson(text)
  } catch {
    return undefined
  }
}
