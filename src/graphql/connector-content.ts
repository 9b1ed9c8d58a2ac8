import type { ConnectorContent, ModuleCommon } from '#domain/connector.ts'
import { moduleId, originId } from '#domain/ids.ts'
import { type FragmentType, graphql, readFragment } from './generated/index.ts'

/** Everything of a connector that a person may change, in the contract's own fields. */
const connectorContentFragment = graphql(`
  fragment ConnectorContent on Connector {
    name
    description
    connectorType
    sharedLibrary
    configJson
    iamPolicyJson
    actions {
      id originId name handle description script enabled timeoutMs
      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }
      inputSchemaJson outputSchemaJson exported
    }
    apiEndpoints {
      id originId name handle description script enabled timeoutMs
      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }
      method path authType authConfigKey requestFormat responseMode
    }
    reactions {
      id originId name handle description script enabled timeoutMs
      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }
      resource events changedFields filterJson ignoreOwnChanges
      retry { maxAttempts backoffSeconds }
    }
    timers {
      id originId name handle description script enabled timeoutMs
      samples { id name inputJson recordedAnswersJson expectedOutcomeJson }
      schedule intervalSeconds timezone overlap catchUp
      retry { maxAttempts backoffSeconds }
    }
  }
`)

/** The content of a connector as the domain knows it; a missing list is an empty one. */
export function contentOf(connector: FragmentType<typeof connectorContentFragment>): ConnectorContent {
  const content = readFragment(connectorContentFragment, connector)
  return {
    name: content.name,
    description: content.description ?? null,
    connectorType: content.connectorType,
    sharedLibrary: content.sharedLibrary ?? null,
    configJson: content.configJson ?? null,
    iamPolicyJson: content.iamPolicyJson ?? null,
    actions: (content.actions ?? []).map((action) => ({
      ...moduleOf(action),
      inputSchemaJson: action.inputSchemaJson ?? null,
      outputSchemaJson: action.outputSchemaJson ?? null,
      exported: action.exported,
    })),
    apiEndpoints: (content.apiEndpoints ?? []).map((endpoint) => ({
      ...moduleOf(endpoint),
      method: endpoint.method,
      path: endpoint.path,
      authType: endpoint.authType,
      authConfigKey: endpoint.authConfigKey ?? null,
      requestFormat: endpoint.requestFormat,
      responseMode: endpoint.responseMode,
    })),
    reactions: (content.reactions ?? []).map((reaction) => ({
      ...moduleOf(reaction),
      resource: reaction.resource,
      events: reaction.events,
      changedFields: reaction.changedFields ?? null,
      filterJson: reaction.filterJson ?? null,
      ignoreOwnChanges: reaction.ignoreOwnChanges,
      retry: retryOf(reaction.retry),
    })),
    timers: (content.timers ?? []).map((timer) => ({
      ...moduleOf(timer),
      schedule: timer.schedule ?? null,
      intervalSeconds: timer.intervalSeconds ?? null,
      timezone: timer.timezone,
      overlap: timer.overlap,
      catchUp: timer.catchUp,
      retry: retryOf(timer.retry),
    })),
  }
}

type SampleFields = {
  id: string
  name: string
  inputJson: string
  recordedAnswersJson?: string | null
  expectedOutcomeJson?: string | null
}
type CommonFields = {
  id: string
  originId: string
  name: string
  handle: string
  description?: string | null
  script: string
  enabled: boolean
  timeoutMs?: number | null
  samples: SampleFields[]
}

const moduleOf = (module: CommonFields): ModuleCommon => ({
  id: moduleId(module.id),
  originId: originId(module.originId),
  name: module.name,
  handle: module.handle,
  description: module.description ?? null,
  script: module.script,
  enabled: module.enabled,
  timeoutMs: module.timeoutMs ?? null,
  samples: module.samples.map(({ id, name, inputJson, recordedAnswersJson, expectedOutcomeJson }) => ({
    id,
    name,
    inputJson,
    recordedAnswersJson: recordedAnswersJson ?? null,
    expectedOutcomeJson: expectedOutcomeJson ?? null,
  })),
})

// Picked by hand: urql adds __typename, which no input takes.
const retryOf = (retry: { maxAttempts: number; backoffSeconds: number } | null | undefined) =>
  retry ? { maxAttempts: retry.maxAttempts, backoffSeconds: retry.backoffSeconds } : null
