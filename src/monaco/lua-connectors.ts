import type { LuaLanguage } from '#src/workers/lua-language/client.ts'
import type { Diagnostic, Position } from '#src/workers/lua-language/contract.ts'

/** New texts for scripts, by their address; `label` names the change where it can be undone. */
export type ScriptChange = { label: string; texts: readonly { uri: string; text: string; places: number }[] }

/** What the editors of a connector's Lua need from the page around them. */
export type LuaConnector = {
  language: LuaLanguage
  problemsOf: (uri: string) => readonly Diagnostic[]
  /** Opens the script where it stands. */
  show: (uri: string, position: Position) => void
  /** Shows who calls the function there, and whom it calls. */
  showCalls: (uri: string, position: Position) => void
  /** Says why something was not done. */
  say: (reason: string) => void
  /** Changes several scripts in one step, unless the person decides against it. */
  changeScripts: (change: ScriptChange) => Promise<void>
}

const connectors = new Map<string, LuaConnector>()

/** Makes a connector's scripts known to the editors, under the folder of their addresses. */
export function offerLua(folder: string, connector: LuaConnector): () => void {
  connectors.set(folder, connector)
  return () => void connectors.delete(folder)
}

export function luaConnectorOf(uri: string): LuaConnector | null {
  for (const [folder, connector] of connectors) if (uri.startsWith(folder)) return connector
  return null
}
