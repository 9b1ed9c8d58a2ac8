import { useMemo } from 'react'
import { toggleFormatOnSave, toggleInlayHints, useFormatsOnSave, useHasInlayHints } from '#src/monaco/lua-view-store.ts'
import { formatShown, showCallsAtCursor } from '#src/monaco/shown-editor.ts'
import { toggleProblems } from '#src/workspace/bench/bench-view-store.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import { type Command, useCommands } from '#src/workspace/commands-store.ts'
import { modKey } from '../keys.ts'
import { useGoToPart } from '../use-editor-location.ts'
import { luaScripts } from './lua-scripts.ts'
import { useLuaSymbols } from './lua-findings-store.ts'

type LuaCommands = { connectorId: string; uri: string; step: (steps: 1 | -1) => void }

/** Offers what can be done with Lua to the palette, and the functions and tables of all scripts. */
export function useLuaCommands({ connectorId, uri, step }: LuaCommands) {
  const symbols = useSymbolCommands(connectorId)
  const formatsOnSave = useFormatsOnSave()
  const hasInlayHints = useHasInlayHints()
  const commands = useMemo(
    (): Command[] => [
      { id: 'lua-problems', group: 'Editor', label: 'Toggle problems', shortcut: modKey('Shift+M'), run: toggleProblems },
      { id: 'lua-next-problem', group: 'Editor', label: 'Next problem', shortcut: 'F8', run: () => step(1) },
      { id: 'lua-previous-problem', group: 'Editor', label: 'Previous problem', shortcut: 'Shift+F8', run: () => step(-1) },
      { id: 'lua-inlay-hints', group: 'Editor', label: hasInlayHints ? 'Hide inlay hints in Lua' : 'Show inlay hints in Lua: parameter names and types', run: toggleInlayHints },
      { id: 'lua-calls', group: 'Editor', label: 'Show calls', shortcut: 'Shift+Alt+H', run: () => showCallsAtCursor(uri) },
      { id: 'lua-format', group: 'Editor', label: 'Format the script', shortcut: 'Shift+Alt+F', run: () => formatShown(uri) },
      { id: 'lua-format-on-save', group: 'Editor', label: formatsOnSave ? 'Do not format Lua when it is saved' : 'Format Lua when it is saved', run: toggleFormatOnSave },
      ...symbols,
    ],
    [uri, step, formatsOnSave, hasInlayHints, symbols],
  )
  useCommands('lua', commands)
}

function useSymbolCommands(connectorId: string): Command[] {
  const goTo = useGoToPart()
  const symbols = useLuaSymbols()
  return useMemo(() => {
    const content = draftById(connectorId)?.mine
    const partOf = new Map(content === undefined ? [] : luaScripts(connectorId, content).map(({ document, partId }) => [document.uri, partId]))
    return symbols.flatMap(({ uri, name, container, range }, index): Command[] => {
      const part = partOf.get(uri)
      if (part === undefined) return []
      const label = container === '' || name.includes('.') ? name : `${container} › ${name}`
      return [{ id: `lua-symbol-${index}`, group: 'Symbols', label, isFoundOnly: true, run: () => goTo(part, range.start) }]
    })
  }, [connectorId, goTo, symbols])
}
