import type { ConnectorAction, ConnectorApiEndpoint, ConnectorReaction, ConnectorTimer, ModuleCommon } from '../connector.ts'
import { moduleId, originId } from '../ids.ts'

const common = (handle: string): ModuleCommon => ({
  id: moduleId('5b6b6c5e-5d6c-4f0a-9a3c-0b8f6f1f6a01'),
  originId: originId('5b6b6c5e-5d6c-4f0a-9a3c-0b8f6f1f6a02'),
  name: handle,
  handle,
  description: null,
  script: 'return input',
  enabled: true,
  timeoutMs: null,
  samples: [],
})

/** Modules for tests. */
export const testAction = (settings: Partial<ConnectorAction> = {}): ConnectorAction => ({ ...common('import-ticket'), inputSchemaJson: null, outputSchemaJson: null, exported: false, ...settings })
export const testEndpoint = (settings: Partial<ConnectorApiEndpoint> = {}): ConnectorApiEndpoint => ({
  ...common('result'),
  method: 'POST',
  path: 'results/:ticket',
  authType: 'NONE',
  authConfigKey: null,
  requestFormat: 'RAW',
  responseMode: 'SYNC',
  ...settings,
})
export const testReaction = (settings: Partial<ConnectorReaction> = {}): ConnectorReaction => ({
  ...common('submit-job'),
  resource: 'job',
  events: ['CREATED'],
  changedFields: null,
  filterJson: null,
  ignoreOwnChanges: true,
  retry: null,
  ...settings,
})
export const testTimer = (): ConnectorTimer => ({ ...common('poll'), schedule: null, intervalSeconds: 60, timezone: 'UTC', overlap: 'SKIP', catchUp: 'NONE', retry: null })
