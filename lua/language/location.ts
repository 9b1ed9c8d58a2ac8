import type { Span } from './parser/span.ts'
import type { Range } from './positions.ts'
import type { LuaWorkspace } from './workspace.ts'

/** A place in one of the connector's scripts. */
export type Location = { uri: string; range: Range }

export function locationOf(workspace: LuaWorkspace, uri: string, span: Span): Location | null {
  const opened = workspace.open(uri)
  return opened ? { uri, range: opened.lines.rangeOf(span) } : null
}
