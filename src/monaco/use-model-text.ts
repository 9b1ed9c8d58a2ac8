import type { Monaco } from '@monaco-editor/react'
import type { editor } from 'monaco-editor/editor'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { CodeEditorProps } from './code-editor-props.ts'
import { smallestEdit } from './smallest-edit.ts'

type ModelText = { path: string; value: string; onChange: CodeEditorProps['onChange'] }
/** A model as it stood when its editor was made. */
type Begun = { path: string; version: number; value: string }

/**
 * Keeps the shown model and `value` the same: what is typed is told, what comes from outside is put in as an edit.
 * What comes back is to be called right before Monaco makes the editor.
 */
export function useModelText(mounted: editor.IStandaloneCodeEditor | null, { path, value, onChange }: ModelText): (monaco: Monaco) => void {
  const isFromOutside = useRef(false)
  const begun = useRef<Begun | null>(null)
  const latest = useRef({ path, value })
  useLayoutEffect(() => {
    latest.current = { path, value }
  })

  useEffect(() => {
    const model = mounted?.getModel()
    if (!model) return
    const before = begun.current
    begun.current = null
    // Monaco stands on the page and takes keys for a moment before it can be listened to.
    const isTypedEarly = before !== null && before.path === path && before.value === value && before.version !== model.getVersionId()
    if (isTypedEarly) return onChange?.(model.getValue(), 'typed')
    isFromOutside.current = true
    putText(model, value)
    isFromOutside.current = false
  }, [mounted, path, value, onChange])

  useEffect(() => {
    if (mounted === null || onChange === undefined) return
    const listener = mounted.onDidChangeModelContent(({ isUndoing, isRedoing }) => {
      if (!isFromOutside.current) onChange(mounted.getValue(), isUndoing || isRedoing ? 'undone' : 'typed')
    })
    return () => listener.dispose()
  }, [mounted, onChange])

  return useCallback((monaco) => {
    const { path: shown, value: wanted } = latest.current
    // Of an earlier visit; a new one is made with the text.
    const kept = monaco.editor.getModel(monaco.Uri.parse(shown))
    if (kept !== null) putText(kept, wanted)
    begun.current = { path: shown, version: kept?.getVersionId() ?? firstVersion, value: wanted }
  }, [])
}

/** What Monaco counts from. */
const firstVersion = 1

function putText(model: editor.ITextModel, value: string) {
  // Monaco knows one kind of line end per text; a mixture counts as the same text until someone types.
  const wanted = value.replaceAll(/\r\n|\r|\n/g, model.getEOL())
  const edit = smallestEdit(model.getValue(), wanted)
  if (edit === null) return
  const start = model.getPositionAt(edit.from)
  const end = model.getPositionAt(edit.to)
  const range = { startLineNumber: start.lineNumber, startColumn: start.column, endLineNumber: end.lineNumber, endColumn: end.column }
  model.pushStackElement()
  model.pushEditOperations(null, [{ range, text: edit.text, forceMoveMarkers: false }], () => null)
  model.pushStackElement()
}
