import { tokenModifiers, tokenTypes } from '#lua/language/semantic-tokens.ts'
import type { LuaProvider } from './lua-provider.ts'
import { askAbout } from './places.ts'

export const semanticTokens: LuaProvider = (monaco) =>
  monaco.languages.registerDocumentSemanticTokensProvider('lua', {
    getLegend: () => ({ tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }),
    provideDocumentSemanticTokens: async (model) => {
      const data = await askAbout(model, ({ language, uri }) => language.semanticTokens(uri))
      return data && { data }
    },
    releaseDocumentSemanticTokens: () => undefined,
  })
