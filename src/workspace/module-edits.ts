import type { ConnectorContent, ConnectorModule, ModuleKindName } from '#domain/connector.ts'
import { freeHandle, suggestHandle } from '#domain/handles.ts'
import type { OriginId } from '#domain/ids.ts'
import { moduleByOrigin, modulesOf, withField, withModule, withOrder } from '#domain/parts/part-values.ts'
import { newIds, newModule } from './new-module.ts'
import { randomId } from './random-id.ts'

/** Which module of a connector. */
export type ModulePlace = { kind: ModuleKindName; originId: OriginId }
export type NewModule = { name: string; handle: string }

/** A handle for the name that no other module of the kind has. */
export function suggestModuleHandle(content: ConnectorContent, kind: ModuleKindName, name: string): string {
  return freeHandle(suggestHandle(name, 'module'), takenHandles(content, kind))
}

/** The content with a new module at the end of its kind, and where it is. */
export function addModule(content: ConnectorContent, kind: ModuleKindName, given: NewModule): { content: ConnectorContent; place: ModulePlace } {
  return putModule(content, kind, { module: newModule(kind, given), index: modulesOf(content, kind).length })
}

/** A copy right behind the module, under a name and handle of its own. */
export function duplicateModule(content: ConnectorContent, { kind, originId: origin }: ModulePlace): { content: ConnectorContent; place: ModulePlace } | null {
  const original = moduleByOrigin(content, kind, origin)
  if (original === null) return null
  const handle = freeHandle(`${original.handle.slice(0, 58)}-copy`, takenHandles(content, kind))
  const samples = original.samples.map((sample) => ({ ...sample, id: randomId() }))
  const module = { ...original, ...newIds(), name: `${original.name} copy`, handle, samples }
  return putModule(content, kind, { module, index: positionOf(content, { kind, originId: origin }) + 1 })
}

export function removeModule(content: ConnectorContent, { kind, originId: origin }: ModulePlace): ConnectorContent {
  return withModule(content, { scope: 'module', kind, originId: origin }, { module: null, index: 0 })
}

/** Puts the module at an index of its kind, counted without it; where that is beyond the ends, at the end. */
export function moveModule(content: ConnectorContent, { kind, originId: origin }: ModulePlace, index: number): ConnectorContent {
  const order = modulesOf(content, kind).map((module) => module.originId)
  const from = order.indexOf(origin)
  const to = Math.max(0, Math.min(index, order.length - 1))
  if (from === -1 || from === to) return content
  return withOrder(content, kind, order.toSpliced(from, 1).toSpliced(to, 0, origin))
}

export function setModuleField(content: ConnectorContent, { kind, originId: origin }: ModulePlace, field: string, value: unknown): ConnectorContent {
  return withField(content, { scope: 'field', kind, originId: origin, field }, value)
}

export const positionOf = (content: ConnectorContent, { kind, originId: origin }: ModulePlace) =>
  modulesOf(content, kind).findIndex((module) => module.originId === origin)

function putModule(content: ConnectorContent, kind: ModuleKindName, { module, index }: { module: ConnectorModule; index: number }) {
  const part = { scope: 'module', kind, originId: module.originId } as const
  return { content: withModule(content, part, { module, index }), place: { kind, originId: module.originId } }
}

const takenHandles = (content: ConnectorContent, kind: ModuleKindName) => new Set(modulesOf(content, kind).map((module) => module.handle))
