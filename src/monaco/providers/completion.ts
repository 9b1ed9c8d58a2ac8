import type * as Monaco from 'monaco-editor/editor'
import type { LuaProvider } from './lua-provider.ts'
import { askAbout, monacoRange, positionFrom } from './places.ts'

export const completion: LuaProvider = (monaco) => {
  const { CompletionItemInsertTextRule, CompletionItemKind } = monaco.languages
  const kinds = {
    variable: CompletionItemKind.Variable,
    parameter: CompletionItemKind.Variable,
    function: CompletionItemKind.Function,
    method: CompletionItemKind.Method,
    field: CompletionItemKind.Field,
    module: CompletionItemKind.Module,
    keyword: CompletionItemKind.Keyword,
    snippet: CompletionItemKind.Snippet,
    value: CompletionItemKind.EnumMember,
    action: CompletionItemKind.Event,
    constant: CompletionItemKind.Constant,
  }
  return monaco.languages.registerCompletionItemProvider('lua', {
    triggerCharacters: ['.', ':', '"', "'", '@'],
    provideCompletionItems: async (model, position) => {
      const items = await askAbout(model, ({ language, uri }) => language.complete(uri, positionFrom(position)))
      const suggestions = items?.map((item, order): Monaco.languages.CompletionItem => ({
        label: item.label,
        kind: kinds[item.kind],
        detail: item.detail,
        documentation: { value: item.doc },
        insertText: item.insert,
        ...(item.isSnippet && { insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet }),
        range: monacoRange(item.replace),
        sortText: String(order).padStart(5, '0'),
      }))
      return { suggestions: suggestions ?? [] }
    },
  })
}
