import type { ActionHandle, LuaDocument } from '#lua/language/workspace.ts'
import type { ToldLanguageService } from './told-problems.ts'

/** All that the Lua of a connector is understood by; scripts are named by their address in the editor. */
export type LuaSources = {
  documents: readonly LuaDocument[]
  configSchema: string | null
  actions: readonly ActionHandle[]
  configKeysInSettings: readonly string[]
}

export type QuestionName = Exclude<keyof ToldLanguageService, 'workspace' | 'formatter' | 'diagnostics'>
export type Question<Name extends QuestionName> = Parameters<ToldLanguageService[Name]>
/** Null when the text has changed since, or when no answer could be found in time. */
export type Answer<Name extends QuestionName> = ReturnType<ToldLanguageService[Name]> | null

export type SourceChange = Partial<Omit<LuaSources, 'documents'>> & { set: readonly LuaDocument[]; removed: readonly string[] }

export type ToWorker = { kind: 'changed'; change: SourceChange } | { kind: 'formatter'; module: WebAssembly.Module } | { kind: 'question'; id: number; name: QuestionName; about: readonly unknown[] }

export type FromWorker<Value> = { kind: 'ready' } | { kind: 'answer'; id: number; value: Value } | { kind: 'failed'; id: number; message: string }

export type { Calls, CallItem } from '#lua/language/call-hierarchy.ts'
export type { Formatted } from '#lua/language/format/format-script.ts'
export type { Diagnostic, Severity } from '#lua/language/diagnostics/diagnostic.ts'
export type { UnusedConfigField } from '#lua/language/diagnostics/unused-config-field.ts'
export type { Location } from '#lua/language/location.ts'
export type { Position, Range } from '#lua/language/positions.ts'
export type { WorkspaceSymbol } from '#lua/language/symbols.ts'
export type { ActionHandle, LuaDocument } from '#lua/language/workspace.ts'
