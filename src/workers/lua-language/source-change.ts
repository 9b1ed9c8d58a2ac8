import { limits } from '#domain/connector-problems.ts'
import type { LuaDocument, LuaSources, SourceChange } from './contract.ts'

export const noSources: LuaSources = { documents: [], configSchema: null, actions: [], configKeysInSettings: [] }

/** What leads from the sources that the worker has to those it shall have; null where they are the same. */
export function sourceChange(before: LuaSources, after: LuaSources): SourceChange | null {
  const old = new Map(before.documents.map((document) => [document.uri, document]))
  const kept = new Set(after.documents.map(({ uri }) => uri))
  const change = {
    set: after.documents.filter((document) => !isSame(old.get(document.uri), document)),
    removed: before.documents.map(({ uri }) => uri).filter((uri) => !kept.has(uri)),
    ...(before.configSchema !== after.configSchema && { configSchema: after.configSchema }),
    ...(!isEqual(before.actions, after.actions) && { actions: after.actions }),
    ...(!isEqual(before.configKeysInSettings, after.configKeysInSettings) && { configKeysInSettings: after.configKeysInSettings }),
  }
  const isEmpty = change.set.length === 0 && change.removed.length === 0 && Object.keys(change).length === 2
  return isEmpty ? null : change
}

const isSame = (one: LuaDocument | undefined, other: LuaDocument) => one?.text === other.text && one.kind === other.kind && one.inputSchema === other.inputSchema
const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** A script that is too long to be read, or whose reading did not end, stands there empty, so that the others can be understood. */
export function withoutUnread(sources: LuaSources, stuck: ReadonlyMap<string, string>): LuaSources {
  return { ...sources, documents: sources.documents.map((document) => (unreadReason(document, stuck) === null ? document : { ...document, text: '' })) }
}

export function unreadReason({ uri, text }: LuaDocument, stuck: ReadonlyMap<string, string>): string | null {
  if (text.length > limits.script) return `The script is too long to be checked: ${limits.script.toLocaleString('en')} characters at most.`
  return stuck.get(uri) === text ? 'The script could not be checked in time. It is tried again when it changes.' : null
}
