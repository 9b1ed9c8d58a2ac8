import type { ConnectorContent, ModuleCommon, ModuleKindName } from '#domain/connector.ts'
import type { ModuleId } from '#domain/ids.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import { modulesOf } from '#domain/parts/part-values.ts'
import type { UpdateConnectorInput } from '../graphql/generated/graphql.ts'
import { changedParts } from './changed-parts.ts'
import type { ServerVersion } from './server-version.ts'

/** A save of all that differs from the base and of nothing else; a list of modules is sent whole, since it replaces the list. */
export function updateInput(base: ServerVersion, mine: ConnectorContent): UpdateConnectorInput {
  const changed = new Set(changedParts(base.content, mine).map((part) => (part.scope === 'connector' ? part.field : part.kind)))
  const known = knownIds(base.content)
  const input: UpdateConnectorInput = {
    expectedUpdatedAt: base.updatedAt,
    name: mine.name,
    description: mine.description,
    connectorType: mine.connectorType,
    sharedLibrary: mine.sharedLibrary,
    configJson: mine.configJson,
    iamPolicyJson: mine.iamPolicyJson,
    actions: mine.actions.map((module) => withKnownId(module, known.actions)),
    apiEndpoints: mine.apiEndpoints.map((module) => withKnownId(module, known.apiEndpoints)),
    reactions: mine.reactions.map((module) => withKnownId(module, known.reactions)),
    timers: mine.timers.map((module) => withKnownId(module, known.timers)),
  }
  return Object.fromEntries(Object.entries(input).filter(([field]) => field === 'expectedUpdatedAt' || changed.has(field)))
}

function knownIds(content: ConnectorContent): Record<ModuleKindName, ReadonlySet<ModuleId>> {
  const [actions, apiEndpoints, reactions, timers] = moduleKindNames.map((kind) => new Set(modulesOf(content, kind).map((module) => module.id)))
  const none = new Set<ModuleId>()
  return { actions: actions ?? none, apiEndpoints: apiEndpoints ?? none, reactions: reactions ?? none, timers: timers ?? none }
}

/** An id stands for a module that the server has; one that was made here, or was deleted and came back, gets its id there. */
function withKnownId<Module extends ModuleCommon>({ id, ...module }: Module, known: ReadonlySet<ModuleId>) {
  return known.has(id) ? { ...module, id } : module
}
