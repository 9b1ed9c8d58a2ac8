import type { LuaProvider } from './lua-provider.ts'
import { askAbout, positionFrom } from './places.ts'
import { shownLocations } from './shown-scripts.ts'

export const references: LuaProvider = (monaco) =>
  monaco.languages.registerReferenceProvider('lua', {
    provideReferences: (model, position) =>
      askAbout(model, async ({ language, uri, connector }) => {
        const found = await language.references(uri, positionFrom(position))
        return found === null ? null : shownLocations(monaco, connector, found)
      }),
  })
