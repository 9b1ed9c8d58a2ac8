import { randomUUID } from 'node:crypto'
import type { ConnectorContent, ConnectorModules, ModuleKindName } from '#domain/connector.ts'
import type { Maybe, UpdateConnectorInput } from '#server/generated/schema-types.ts'
import { moduleShapes } from '#domain/module-shapes.ts'

/** The content with an input laid over it: what the input leaves out stays, a null empties. */
export function applyInput(content: ConnectorContent, input: UpdateConnectorInput): ConnectorContent {
  return {
    name: given(input.name, content.name) ?? '',
    description: given(input.description, content.description) ?? null,
    connectorType: given(input.connectorType, content.connectorType) ?? '',
    sharedLibrary: given(input.sharedLibrary, content.sharedLibrary) ?? null,
    configJson: given(input.configJson, content.configJson) ?? null,
    iamPolicyJson: given(input.iamPolicyJson, content.iamPolicyJson) ?? null,
    ...applyModules(content, input),
  }
}

const given = <Value>(value: Value | undefined, before: Value) => (value === undefined ? before : value)

type ModuleListInputs = Pick<UpdateConnectorInput, ModuleKindName>

function applyModules(content: ConnectorModules, input: ModuleListInputs): ConnectorModules {
  const origins = originsById(content)
  const filled = <Input extends ModuleInput>(list: Maybe<Input[]>) => (list ?? []).map((module) => withIds(module, origins))
  return {
    actions: input.actions === undefined ? content.actions : filled(input.actions).map((module) => moduleShapes.actions.parse(module)),
    apiEndpoints: input.apiEndpoints === undefined ? content.apiEndpoints : filled(input.apiEndpoints).map((module) => moduleShapes.apiEndpoints.parse(module)),
    reactions: input.reactions === undefined ? content.reactions : filled(input.reactions).map((module) => moduleShapes.reactions.parse(module)),
    timers: input.timers === undefined ? content.timers : filled(input.timers).map((module) => moduleShapes.timers.parse(module)),
  }
}

type ModuleInput = { id?: Maybe<string>; originId?: Maybe<string>; enabled?: Maybe<boolean>; samples?: Maybe<{ id?: Maybe<string> }[]> }

/** A module that continues no other is its own origin. */
function withIds<Input extends ModuleInput>(module: Input, origins: ReadonlyMap<string, string>) {
  const id = module.id?.toLowerCase() ?? randomUUID()
  return {
    ...module,
    id,
    originId: module.originId?.toLowerCase() ?? origins.get(id) ?? id,
    enabled: module.enabled ?? true,
    samples: (module.samples ?? []).map((sample) => ({ ...sample, id: sample.id ?? randomUUID() })),
  }
}

function originsById(content: ConnectorModules): Map<string, string> {
  const all = [...content.actions, ...content.apiEndpoints, ...content.reactions, ...content.timers]
  return new Map(all.map((module) => [module.id, module.originId]))
}
