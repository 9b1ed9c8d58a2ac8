import type { ModuleId, OriginId } from './ids.ts'

export type ApiEndpointMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'ANY'
export type ApiEndpointAuthType = 'NONE' | 'API_KEY' | 'BASIC' | 'BEARER' | 'HMAC_SIGNATURE'
export type ApiEndpointRequestFormat = 'JSON' | 'XML' | 'FORM' | 'RAW'
export type ApiEndpointResponseMode = 'SYNC' | 'ACCEPTED'
export type ReactionEvent = 'CREATED' | 'UPDATED' | 'DESTROYED'
export type TimerOverlap = 'SKIP' | 'QUEUE'
export type TimerCatchUp = 'NONE' | 'LAST'
export type RetryPolicy = { maxAttempts: number; backoffSeconds: number }

export type ModuleSample = {
  id: string
  name: string
  inputJson: string
  recordedAnswersJson: string | null
  expectedOutcomeJson: string | null
}

export type ModuleCommon = {
  id: ModuleId
  originId: OriginId
  name: string
  handle: string
  description: string | null
  script: string
  enabled: boolean
  timeoutMs: number | null
  samples: ModuleSample[]
}

export type ActionSettings = { inputSchemaJson: string | null; outputSchemaJson: string | null; exported: boolean }
export type ApiEndpointSettings = {
  method: ApiEndpointMethod
  path: string
  authType: ApiEndpointAuthType
  authConfigKey: string | null
  requestFormat: ApiEndpointRequestFormat
  responseMode: ApiEndpointResponseMode
}
export type ReactionSettings = {
  resource: string
  events: ReactionEvent[]
  changedFields: string[] | null
  filterJson: string | null
  ignoreOwnChanges: boolean
  retry: RetryPolicy | null
}
export type TimerSettings = {
  schedule: string | null
  intervalSeconds: number | null
  timezone: string
  overlap: TimerOverlap
  catchUp: TimerCatchUp
  retry: RetryPolicy | null
}

export type ConnectorAction = ModuleCommon & ActionSettings
export type ConnectorApiEndpoint = ModuleCommon & ApiEndpointSettings
export type ConnectorReaction = ModuleCommon & ReactionSettings
export type ConnectorTimer = ModuleCommon & TimerSettings

/** The modules of a connector, under the contract's field names. */
export type ConnectorModules = {
  actions: ConnectorAction[]
  apiEndpoints: ConnectorApiEndpoint[]
  reactions: ConnectorReaction[]
  timers: ConnectorTimer[]
}
/** A module kind is named by the contract's field. */
export type ModuleKindName = keyof ConnectorModules
export type ConnectorModule = ConnectorModules[ModuleKindName][number]

/** Everything of a draft that a person may change; what a clone copies and a publication freezes. */
export type ConnectorContent = {
  name: string
  description: string | null
  connectorType: string
  sharedLibrary: string | null
  configJson: string | null
  iamPolicyJson: string | null
} & ConnectorModules

export type ConnectorState = 'library' | 'draft' | 'published'

/** Library wins over published: a library version is both. */
export function connectorState(connector: { libraryId?: string | null; published?: boolean | null }): ConnectorState {
  if (connector.libraryId) return 'library'
  return connector.published ? 'published' : 'draft'
}
