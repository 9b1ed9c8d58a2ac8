import type { editor, IPosition, IRange } from 'monaco-editor/editor'
import type { LuaLanguage } from '#src/workers/lua-language/client.ts'
import type { Position, Range } from '#src/workers/lua-language/contract.ts'
import { type LuaConnector, luaConnectorOf } from '../lua-connectors.ts'

// Monaco counts lines and columns from one, the language service from zero.
export const positionFrom = ({ lineNumber, column }: IPosition): Position => ({ line: lineNumber - 1, column: column - 1 })
export const monacoPosition = ({ line, column }: Position): IPosition => ({ lineNumber: line + 1, column: column + 1 })
export const monacoRange = ({ start, end }: Range): IRange => ({ startLineNumber: start.line + 1, startColumn: start.column + 1, endLineNumber: end.line + 1, endColumn: end.column + 1 })
export const rangeFrom = ({ startLineNumber, startColumn, endLineNumber, endColumn }: IRange): Range => ({
  start: { line: startLineNumber - 1, column: startColumn - 1 },
  end: { line: endLineNumber - 1, column: endColumn - 1 },
})

export type Asked = { language: LuaLanguage; uri: string; connector: LuaConnector }

/** Asks about a script of an open connector; a Lua text elsewhere, as in a diff, has no answers. */
export async function askAbout<Answer>(model: editor.ITextModel, ask: (asked: Asked) => Promise<Answer | null>): Promise<Answer | null> {
  const uri = model.uri.toString()
  const connector = luaConnectorOf(uri)
  return connector === null ? null : ask({ language: connector.language, uri, connector })
}
