import type { LuaProvider } from './lua-provider.ts'
import { askAbout, monacoRange, positionFrom } from './places.ts'

export const hover: LuaProvider = (monaco) =>
  monaco.languages.registerHoverProvider('lua', {
    provideHover: async (model, position) => {
      const found = await askAbout(model, ({ language, uri }) => language.hover(uri, positionFrom(position)))
      if (found === null) return null
      const doc = found.doc === '' ? [] : [{ value: found.doc }]
      return { range: monacoRange(found.range), contents: [{ value: `\`\`\`lua\n${found.code}\n\`\`\`` }, ...doc] }
    },
  })
