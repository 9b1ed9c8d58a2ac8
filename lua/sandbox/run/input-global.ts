import type { ModuleKindName } from '#domain/connector.ts'
import type { ScriptName } from '../run-request.ts'

const globals: Record<ModuleKindName, string> = { actions: 'input', apiEndpoints: 'request', reactions: 'event', timers: 'timer' }

/** The global that holds the input of a module, by its kind. */
export const inputGlobal = (module: ScriptName): string => Object.entries(globals).find(([kind]) => module.startsWith(`${kind}/`))?.[1] ?? globals.actions
