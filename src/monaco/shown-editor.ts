import type { editor } from 'monaco-editor/editor'
import type { TextEdit } from '#lua/language/format/line-edits.ts'
import { loadedMonaco } from './loaded-monaco.ts'
import { monacoRange } from './providers/places.ts'

/** Lays out the script that is shown, as Monaco's own key does. */
export const formatShown = (uri: string) => void editorOf(uri)?.getAction('editor.action.formatDocument')?.run()

export const showCallsAtCursor = (uri: string) => void editorOf(uri)?.getAction('studio.lua.calls')?.run()

/** Changes a script where it is shown, so that the cursor stays and Ctrl+Z takes it back; false where it is not. */
export function editShown(uri: string, edits: readonly TextEdit[]): boolean {
  const shown = editorOf(uri)
  if (shown === undefined) return false
  shown.pushUndoStop()
  shown.executeEdits('format', edits.map(({ range, text }) => ({ range: monacoRange(range), text })))
  return shown.pushUndoStop()
}

/** Where the cursor is in a text that is shown, counted in UTF-16 from its beginning. */
export function cursorOffset(uri: string): number {
  const shown = editorOf(uri)
  const position = shown?.getPosition()
  return position ? (shown?.getModel()?.getOffsetAt(position) ?? 0) : 0
}

/** The editor that shows a text, if one does. */
export function editorOf(uri: string): editor.ICodeEditor | undefined {
  return loadedMonaco()?.editor.getEditors().find((each) => each.getModel()?.uri.toString() === uri)
}
