import type { ConnectorAction, ConnectorApiEndpoint, ConnectorContent, ConnectorReaction, ConnectorTimer, ModuleCommon } from '../connector.ts'
import { emptyContent } from '../empty-content.ts'
import { moduleId, originId } from '../ids.ts'

/** A connector's content for tests; what is not given is small and plain. */
export const content = (given: Partial<ConnectorContent> = {}): ConnectorContent => ({
  ...emptyContent,
  name: 'Web shop',
  connectorType: 'webshop',
  ...given,
})

/** The first argument is the origin; handle and name follow it. */
export const action = (origin: string, given: Partial<ConnectorAction> = {}): ConnectorAction => ({
  ...common(origin),
  inputSchemaJson: null,
  outputSchemaJson: null,
  exported: false,
  ...given,
})

export const apiEndpoint = (origin: string, given: Partial<ConnectorApiEndpoint> = {}): ConnectorApiEndpoint => ({
  ...common(origin),
  method: 'POST',
  path: origin,
  authType: 'NONE',
  authConfigKey: null,
  requestFormat: 'JSON',
  responseMode: 'SYNC',
  ...given,
})

export const reaction = (origin: string, given: Partial<ConnectorReaction> = {}): ConnectorReaction => ({
  ...common(origin),
  resource: 'job',
  events: ['CREATED'],
  changedFields: null,
  filterJson: null,
  ignoreOwnChanges: true,
  retry: null,
  ...given,
})

export const timer = (origin: string, given: Partial<ConnectorTimer> = {}): ConnectorTimer => ({
  ...common(origin),
  schedule: '*/15 * * * *',
  intervalSeconds: null,
  timezone: 'UTC',
  overlap: 'SKIP',
  catchUp: 'NONE',
  retry: null,
  ...given,
})

const common = (origin: string): ModuleCommon => ({
  id: moduleId(`id-${origin}`),
  originId: originId(origin),
  name: origin,
  handle: origin,
  description: null,
  script: 'return { ok = true }\n',
  enabled: true,
  timeoutMs: null,
  samples: [],
})
