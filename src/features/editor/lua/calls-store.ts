import { create } from 'zustand'
import type { LuaLanguage } from '#src/workers/lua-language/client.ts'
import type { CallItem, Calls, Position } from '#src/workers/lua-language/contract.ts'

/** A function, or a script as a whole, with those that call it and those that it calls. */
export type ShownCalls = { of: CallItem; callers: readonly Calls[]; called: readonly Calls[] }

const useStore = create<{ shown: ShownCalls | null }>(() => ({ shown: null }))

export const useShownCalls = () => useStore((store) => store.shown)
export const closeCalls = () => useStore.setState({ shown: null })

export async function openCalls(language: LuaLanguage, uri: string, position: Position) {
  const of = await language.callItem(uri, position)
  if (of === null) return
  // Of `shared.total` the last name is the function's.
  const { end } = of.selection
  const callers = await language.incomingCalls(of.uri, end)
  const called = await language.outgoingCalls(of.uri, end)
  if (callers !== null && called !== null) useStore.setState({ shown: { of, callers, called } })
}
