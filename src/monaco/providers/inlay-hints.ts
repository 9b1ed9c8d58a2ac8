import type { LuaProvider } from './lua-provider.ts'
import { askAbout, monacoPosition, rangeFrom } from './places.ts'

export const inlayHints: LuaProvider = (monaco) => {
  const { Parameter, Type } = monaco.languages.InlayHintKind
  return monaco.languages.registerInlayHintsProvider('lua', {
    provideInlayHints: async (model, range) => {
      const hints = await askAbout(model, ({ language, uri }) => language.inlayHints(uri, rangeFrom(range)))
      const shown = hints?.map(({ position, label, kind }) => ({ position: monacoPosition(position), label, kind: kind === 'parameter' ? Parameter : Type, paddingRight: kind === 'parameter' }))
      return { hints: shown ?? [], dispose: () => undefined }
    },
  })
}
