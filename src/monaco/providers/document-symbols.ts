import type * as Monaco from 'monaco-editor/editor'
import type { DocumentSymbol } from '#lua/language/symbols.ts'
import type { LuaProvider } from './lua-provider.ts'
import { askAbout, monacoRange } from './places.ts'

export const documentSymbols: LuaProvider = (monaco) => {
  const { SymbolKind } = monaco.languages
  const kinds = { function: SymbolKind.Function, method: SymbolKind.Method, variable: SymbolKind.Variable, field: SymbolKind.Field }
  const shown = ({ name, detail, kind, range, selection, children }: DocumentSymbol): Monaco.languages.DocumentSymbol => ({
    name,
    detail,
    kind: kinds[kind],
    tags: [],
    range: monacoRange(range),
    selectionRange: monacoRange(selection),
    children: children.map(shown),
  })
  return monaco.languages.registerDocumentSymbolProvider('lua', {
    displayName: 'Lua',
    provideDocumentSymbols: async (model) => (await askAbout(model, ({ language, uri }) => language.documentSymbols(uri)))?.map(shown) ?? [],
  })
}
