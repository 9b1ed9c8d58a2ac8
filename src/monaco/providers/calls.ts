import { luaConnectorOf } from '../lua-connectors.ts'
import type { LuaProvider } from './lua-provider.ts'
import { positionFrom } from './places.ts'

/** Monaco has no view of its own for who calls whom; the page has one. */
export const calls: LuaProvider = (monaco) =>
  monaco.editor.addEditorAction({
    id: 'studio.lua.calls',
    label: 'Show Calls',
    keybindings: [monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyH],
    precondition: 'editorLangId == lua',
    contextMenuGroupId: 'navigation',
    contextMenuOrder: 1.5,
    run: (shown) => {
      const uri = shown.getModel()?.uri.toString()
      const position = shown.getPosition()
      if (uri !== undefined && position !== null) luaConnectorOf(uri)?.showCalls(uri, positionFrom(position))
    },
  })
