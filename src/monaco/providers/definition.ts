import { luaConnectorOf } from '../lua-connectors.ts'
import type { LuaProvider } from './lua-provider.ts'
import { askAbout, positionFrom } from './places.ts'
import { shownLocations } from './shown-scripts.ts'

export const definition: LuaProvider = (monaco) =>
  monaco.languages.registerDefinitionProvider('lua', {
    provideDefinition: (model, position) =>
      askAbout(model, async ({ language, uri, connector }) => {
        const found = await language.definition(uri, positionFrom(position))
        return found === null ? null : shownLocations(monaco, connector, [found])
      }),
  })

/** A place in another module opens its tab. */
export const otherModules: LuaProvider = (monaco) =>
  monaco.editor.registerEditorOpener({
    openCodeEditor: (source, resource, place) => {
      const uri = resource.toString()
      const connector = luaConnectorOf(uri)
      if (connector === null || source.getModel()?.uri.toString() === uri) return false
      const start = place === undefined ? { lineNumber: 1, column: 1 } : 'lineNumber' in place ? place : { lineNumber: place.startLineNumber, column: place.startColumn }
      connector.show(uri, positionFrom(start))
      return true
    },
  })
