import type { LuaProvider } from './lua-provider.ts'
import { askAbout } from './places.ts'

export const folding: LuaProvider = (monaco) => {
  const { Comment, Region } = monaco.languages.FoldingRangeKind
  const kinds = { block: undefined, comment: Comment, region: Region }
  return monaco.languages.registerFoldingRangeProvider('lua', {
    provideFoldingRanges: async (model) => {
      const folds = await askAbout(model, ({ language, uri }) => language.folds(uri))
      return folds?.map(({ startLine, endLine, kind }) => ({ start: startLine + 1, end: endLine + 1, ...(kinds[kind] && { kind: kinds[kind] }) }))
    },
  })
}
