import type { LuaProvider } from './lua-provider.ts'
import { askAbout, monacoRange, positionFrom } from './places.ts'

export const documentHighlights: LuaProvider = (monaco) => {
  const { Read, Write } = monaco.languages.DocumentHighlightKind
  return monaco.languages.registerDocumentHighlightProvider('lua', {
    provideDocumentHighlights: async (model, position) => {
      const found = await askAbout(model, ({ language, uri }) => language.highlights(uri, positionFrom(position)))
      return found?.map(({ range, access }) => ({ range: monacoRange(range), kind: access === 'write' ? Write : Read })) ?? []
    },
  })
}
