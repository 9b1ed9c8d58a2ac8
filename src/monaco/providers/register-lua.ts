import type * as Monaco from 'monaco-editor/editor'
import { calls } from './calls.ts'
import { codeActions } from './code-actions.ts'
import { completion } from './completion.ts'
import { definition, otherModules } from './definition.ts'
import { documentHighlights } from './document-highlights.ts'
import { documentSymbols } from './document-symbols.ts'
import { folding } from './folding.ts'
import { formatting, selectionFormatting } from './formatting.ts'
import { hover } from './hover.ts'
import { inlayHints } from './inlay-hints.ts'
import type { LuaProvider } from './lua-provider.ts'
import { markers } from './markers.ts'
import { references } from './references.ts'
import { rename } from './rename.ts'
import { semanticTokens } from './semantic-tokens.ts'
import { signatureHelp } from './signature-help.ts'

const providers: readonly LuaProvider[] = [
  markers, completion, hover, signatureHelp, definition, otherModules, references, rename, documentSymbols, folding, semanticTokens, inlayHints, documentHighlights, codeActions, formatting, selectionFormatting, calls,
]

export function registerLua(monaco: typeof Monaco) {
  for (const provide of providers) provide(monaco)
  // Elsewhere this is its key; on Linux Monaco takes one that opens the browser's tools.
  monaco.editor.addKeybindingRule({ keybinding: monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyF, command: 'editor.action.formatDocument', when: 'editorTextFocus && !editorReadonly' })
  // The page goes through the problems of all modules by this key, see features/editor.
  monaco.editor.addKeybindingRules([
    { keybinding: monaco.KeyCode.F8, command: '-editor.action.marker.nextInFiles' },
    { keybinding: monaco.KeyMod.Shift | monaco.KeyCode.F8, command: '-editor.action.marker.prevInFiles' },
  ])
}
