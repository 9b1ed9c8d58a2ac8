import type * as Monaco from 'monaco-editor/editor'
import type { Range } from '#src/workers/lua-language/contract.ts'
import type { LuaProvider } from './lua-provider.ts'
import { askAbout, monacoRange, rangeFrom } from './places.ts'

export const formatting: LuaProvider = (monaco) =>
  monaco.languages.registerDocumentFormattingEditProvider('lua', { displayName: 'StyLua', provideDocumentFormattingEdits: (model) => editsFor(model, null) })

export const selectionFormatting: LuaProvider = (monaco) =>
  monaco.languages.registerDocumentRangeFormattingEditProvider('lua', { displayName: 'StyLua', provideDocumentRangeFormattingEdits: (model, range) => editsFor(model, rangeFrom(range)) })

const editsFor = (model: Monaco.editor.ITextModel, selection: Range | null) =>
  askAbout(model, async ({ language, uri, connector }) => {
    const formatted = await language.format(uri, selection)
    if (formatted === null) return null
    if (formatted.ok) return formatted.edits.map(({ range, text }) => ({ range: monacoRange(range), text }))
    connector.say(formatted.reason)
    return null
  })
