import { defaultsOf } from '#domain/config-schema/defaults.ts'
import { parseConfigSchema } from '#domain/config-schema/parse.ts'
import type { ConnectorAction, ConnectorApiEndpoint, ConnectorModule, ConnectorReaction, ModuleKindName } from '#domain/connector.ts'

/** The input that a person starts with who has no sample yet, as JSON text. */
export function startingInput(kind: ModuleKindName, module: ConnectorModule, now: Date): string {
  return JSON.stringify(inputs[kind](module, now.toISOString()), null, 2)
}

const inputs: Record<ModuleKindName, (module: ConnectorModule, now: string) => unknown> = {
  actions: (module) => ('inputSchemaJson' in module ? actionInput(module) : {}),
  apiEndpoints: (module) => ('requestFormat' in module ? endpointInput(module) : {}),
  reactions: (module, now) => ('events' in module ? reactionEvent(module, now) : {}),
  timers: (_module, now) => ({ dueAt: now, attempt: 1 }),
}

function actionInput({ inputSchemaJson }: ConnectorAction): unknown {
  const parsed = inputSchemaJson === null || inputSchemaJson.trim() === '' ? null : parseConfigSchema(inputSchemaJson)
  return parsed?.ok === true ? (defaultsOf(parsed.schema) ?? {}) : {}
}

const contentTypes = { JSON: 'application/json', XML: 'application/xml', FORM: 'application/x-www-form-urlencoded', RAW: 'text/plain' }
const bodies = { JSON: '{}', XML: '<root/>', FORM: '', RAW: '' }

function endpointInput({ method, path, requestFormat }: ConnectorApiEndpoint) {
  const hasBody = method !== 'GET' && method !== 'DELETE'
  return {
    method: method === 'ANY' ? 'POST' : method,
    path: path.replaceAll(/:[^/]+/g, '1'),
    query: {},
    headers: hasBody ? { 'content-type': contentTypes[requestFormat] } : {},
    ...(hasBody && { body: bodies[requestFormat] }),
  }
}

function reactionEvent({ resource, events }: ConnectorReaction, now: string) {
  return { id: 'evt_1', type: (events[0] ?? 'CREATED').toLowerCase(), resource, record: { id: '1' }, changes: {}, at: now }
}
