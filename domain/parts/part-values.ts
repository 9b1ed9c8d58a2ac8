import type { ConnectorContent, ConnectorModule, ModuleKindName } from '../connector.ts'
import type { OriginId } from '../ids.ts'
import { moduleKindNames } from '../module-kinds/kinds.ts'
import { connectorFields, moduleFields } from './fields.ts'
import { arrange } from './order.ts'
import { type Part, partKey } from './part.ts'

/** A connector's content as one flat list: every part with its key and value, in the order in which people see them. */
export function listParts(content: ConnectorContent): { key: string; part: Part; value: unknown }[] {
  const parts: Part[] = [...connectorFields.map((field): Part => ({ scope: 'connector', field: field.key })), ...moduleKindNames.flatMap((kind) => partsOfKind(content, kind))]
  return parts.map((part) => ({ key: partKey(part), part, value: partValue(content, part) }))
}

function partsOfKind(content: ConnectorContent, kind: ModuleKindName): Part[] {
  const order: Part = { scope: 'order', kind }
  return [
    order,
    ...modulesOf(content, kind).flatMap(({ originId }): Part[] => [
      { scope: 'module', kind, originId },
      ...moduleFields(kind).map((field): Part => ({ scope: 'field', kind, originId, field: field.key })),
    ]),
  ]
}

/** The value of a part: a field's value, a module or null, the origin ids of a kind in their order. */
export function partValue(content: ConnectorContent, part: Part): unknown {
  switch (part.scope) {
    case 'connector':
      return fieldValue(content, part.field)
    case 'order':
      return modulesOf(content, part.kind).map((module) => module.originId)
    case 'module':
      return moduleByOrigin(content, part.kind, part.originId)
    case 'field': {
      const module = moduleByOrigin(content, part.kind, part.originId)
      return module === null ? undefined : fieldValue(module, part.field)
    }
  }
}

/** The content with one field of the connector or of one of its modules set; a value taken from the same part elsewhere always fits. */
export function withField(content: ConnectorContent, part: Part & { scope: 'connector' | 'field' }, value: unknown): ConnectorContent {
  if (part.scope === 'connector') return { ...content, [part.field]: value }
  const modules = modulesOf(content, part.kind).map((module) => (module.originId === part.originId ? { ...module, [part.field]: value } : module))
  return withModules(content, part.kind, modules)
}

/** The content with a module put in (at `index`, where it was not there yet), or taken out with null. */
export function withModule(content: ConnectorContent, part: Part & { scope: 'module' }, place: { module: ConnectorModule | null; index: number }): ConnectorContent {
  const modules = modulesOf(content, part.kind)
  const at = modules.findIndex((module) => module.originId === part.originId)
  const put = place.module === null ? [] : [place.module]
  return withModules(content, part.kind, at === -1 ? modules.toSpliced(place.index, 0, ...put) : modules.toSpliced(at, 1, ...put))
}

/** The content with the modules of a kind in the wanted order; those the order does not know stay behind their neighbours. */
export function withOrder(content: ConnectorContent, kind: ModuleKindName, order: readonly OriginId[]): ConnectorContent {
  const byOrigin = new Map(modulesOf(content, kind).map((module) => [module.originId, module]))
  const arranged = arrange([...byOrigin.keys()], order)
  return withModules(content, kind, arranged.flatMap((originId) => byOrigin.get(originId) ?? []))
}

export const withModules = (content: ConnectorContent, kind: ModuleKindName, modules: readonly ConnectorModule[]): ConnectorContent => ({ ...content, [kind]: modules })

export const modulesOf = (content: ConnectorContent, kind: ModuleKindName): readonly ConnectorModule[] => content[kind]

export function moduleByOrigin(content: ConnectorContent, kind: ModuleKindName, originId: OriginId): ConnectorModule | null {
  return modulesOf(content, kind).find((module) => module.originId === originId) ?? null
}

/** A field's value by its name. */
export function fieldValue(owner: ConnectorContent | ConnectorModule, field: string): unknown {
  const fields: Record<string, unknown> = { ...owner }
  return fields[field]
}
