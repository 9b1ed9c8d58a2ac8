import { tokenModifiers, tokenTypes, type SemanticToken } from '#lua/language/semantic-tokens.ts'
import type { LuaProvider } from './lua-provider.ts'
import { askAbout } from './places.ts'

export const semanticTokens: LuaProvider = (monaco) =>
  monaco.languages.registerDocumentSemanticTokensProvider('lua', {
    getLegend: () => ({ tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }),
    provideDocumentSemanticTokens: async (model) => {
      const tokens = await askAbout(model, ({ language, uri }) => language.semanticTokens(uri))
      return tokens === null ? null : { data: packed(tokens) }
    },
    releaseDocumentSemanticTokens: () => undefined,
  })

/** Five numbers for each token, its place counted from the one before. */
function packed(tokens: readonly SemanticToken[]): Uint32Array {
  const data = new Uint32Array(tokens.length * 5)
  let [line, column] = [0, 0]
  for (const [index, token] of tokens.entries()) {
    const modifiers = token.modifiers.reduce((set, modifier) => set | (1 << tokenModifiers.indexOf(modifier)), 0)
    const isSameLine = token.line === line
    data.set([token.line - line, isSameLine ? token.column - column : token.column, token.length, tokenTypes.indexOf(token.type), modifiers], index * 5)
    ;[line, column] = [token.line, token.column]
  }
  return data
}
