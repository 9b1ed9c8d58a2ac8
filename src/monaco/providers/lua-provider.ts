import type * as Monaco from 'monaco-editor/editor'

/** Brings one thing that the language service knows to all editors of Lua. */
export type LuaProvider = (monaco: typeof Monaco) => Monaco.IDisposable
