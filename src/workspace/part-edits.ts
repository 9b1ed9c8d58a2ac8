import type { ConnectorContent, ConnectorModule, ModuleKindName } from '#domain/connector.ts'
import type { OriginId } from '#domain/ids.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import { connectorFields, moduleFields } from '#domain/parts/fields.ts'
import type { Part } from '#domain/parts/part.ts'
import { fieldValue, modulesOf, withField, withModule, withOrder } from '#domain/parts/part-values.ts'
import { sameValue } from '#domain/parts/same-value.ts'

/** A part and what it was set to. Edits of different parts can be applied to any copy of a content without touching the rest. */
export type PartEdit =
  | { part: Part & { scope: 'connector' | 'field' }; value: unknown }
  | { part: Part & { scope: 'module' }; value: ConnectorModule | null; index: number }
  | { part: Part & { scope: 'order' }; value: readonly OriginId[] }

/** What leads from one content to another. Contents that share modules by reference are compared quickly. */
export function partEdits(before: ConnectorContent, after: ConnectorContent): PartEdit[] {
  if (before === after) return []
  return [
    ...connectorFields.flatMap(({ key }) => fieldEdit({ scope: 'connector', field: key }, before, after)),
    ...moduleKindNames.flatMap((kind) => (before[kind] === after[kind] ? [] : kindEdits(kind, before, after))),
  ]
}

export const applyEdits = (content: ConnectorContent, edits: readonly PartEdit[]): ConnectorContent => edits.reduce(applyEdit, content)

function applyEdit(content: ConnectorContent, edit: PartEdit): ConnectorContent {
  if (isModuleEdit(edit)) return withModule(content, edit.part, { module: edit.value, index: edit.index })
  if (isOrderEdit(edit)) return withOrder(content, edit.part.kind, edit.value)
  return withField(content, edit.part, edit.value)
}

type ModuleEdit = Extract<PartEdit, { index: number }>
type OrderEdit = Extract<PartEdit, { part: { scope: 'order' } }>
const isModuleEdit = (edit: PartEdit): edit is ModuleEdit => edit.part.scope === 'module'
const isOrderEdit = (edit: PartEdit): edit is OrderEdit => edit.part.scope === 'order'

function fieldEdit(part: Part & { scope: 'connector' | 'field' }, before: ConnectorContent | ConnectorModule, after: ConnectorContent | ConnectorModule): PartEdit[] {
  const value = fieldValue(after, part.field)
  return sameValue(fieldValue(before, part.field), value) ? [] : [{ part, value }]
}

function kindEdits(kind: ModuleKindName, before: ConnectorContent, after: ConnectorContent): PartEdit[] {
  const old = new Map(modulesOf(before, kind).map((module) => [module.originId, module]))
  const now = modulesOf(after, kind)
  const kept = new Set(now.map((module) => module.originId))
  const removed = [...old.keys()].filter((originId) => !kept.has(originId))
  return [
    ...removed.map((originId): PartEdit => ({ part: { scope: 'module', kind, originId }, value: null, index: 0 })),
    ...now.flatMap((module, index) => moduleEdits(kind, old.get(module.originId), { module, index })),
    ...orderEdit(kind, { before: [...old.keys()], after: [...kept] }),
  ]
}

function moduleEdits(kind: ModuleKindName, before: ConnectorModule | undefined, after: { module: ConnectorModule; index: number }): PartEdit[] {
  const { module, index } = after
  const { originId } = module
  if (before === module) return []
  if (before === undefined) return [{ part: { scope: 'module', kind, originId }, value: module, index }]
  // The id is no part a person can change, but the server gives a new module its own.
  const keys = ['id', ...moduleFields(kind).map(({ key }) => key)]
  return keys.flatMap((field) => fieldEdit({ scope: 'field', kind, originId, field }, before, module))
}

function orderEdit(kind: ModuleKindName, order: { before: OriginId[]; after: OriginId[] }): PartEdit[] {
  return sameValue(order.before, order.after) ? [] : [{ part: { scope: 'order', kind }, value: order.after }]
}
