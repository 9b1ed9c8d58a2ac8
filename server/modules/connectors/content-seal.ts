import { createHash } from 'node:crypto'
import type { ConnectorRow, ConnectorTexts } from './connector-row.ts'
import type { ModuleRow } from './modules.store.ts'

/** The SHA-256 of all that a publication freezes, over the stored values, so that later fields of a module leave it as it is. */
export function contentSeal(row: ConnectorRow, texts: ConnectorTexts, modules: readonly ModuleRow[]): string {
  const { handle, version, name, description, connectorType } = row
  const { sharedLibrary, configJson, iamPolicyJson } = texts
  const head = [handle, version, name, description, connectorType, sharedLibrary, configJson, iamPolicyJson]
  const sealed = JSON.stringify(['connector content 1', ...head, modules.map(moduleList)])
  return createHash('sha256').update(sealed).digest('hex')
}

function moduleList(module: ModuleRow) {
  const { id, kind, position, originId, name, handle, description, script, enabled, timeoutMs, settings, samples } = module
  return [id, kind, position, originId, name, handle, description, script, enabled, timeoutMs, ordered(settings), ordered(samples)]
}

/** The same value with its keys in alphabetical order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ordered(part)] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}
