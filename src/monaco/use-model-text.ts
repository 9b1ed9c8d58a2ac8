import type { editor } from 'monaco-editor/editor'
import { useEffect, useRef } from 'react'
import type { CodeEditorProps } from './code-editor-props.ts'
import { smallestEdit } from './smallest-edit.ts'

type ModelText = { path: string; value: string; onChange: CodeEditorProps['onChange'] }

/** Keeps the shown model and `value` the same: what is typed is told, what comes from outside is put in as an edit. */
export function useModelText(mounted: editor.IStandaloneCodeEditor | null, { path, value, onChange }: ModelText) {
  const isFromOutside = useRef(false)

  useEffect(() => {
    const model = mounted?.getModel()
    if (!model) return
    // Monaco knows one kind of line end per text; a mixture counts as the same text until someone types.
    const wanted = value.replaceAll(/\r\n|\r|\n/g, model.getEOL())
    const edit = smallestEdit(model.getValue(), wanted)
    if (edit === null) return
    const start = model.getPositionAt(edit.from)
    const end = model.getPositionAt(edit.to)
    const range = { startLineNumber: start.lineNumber, startColumn: start.column, endLineNumber: end.lineNumber, endColumn: end.column }
    isFromOutside.current = true
    model.pushStackElement()
    model.pushEditOperations(null, [{ range, text: edit.text, forceMoveMarkers: false }], () => null)
    model.pushStackElement()
    isFromOutside.current = false
  }, [mounted, path, value])

  useEffect(() => {
    if (mounted === null || onChange === undefined) return
    const listener = mounted.onDidChangeModelContent(({ isUndoing, isRedoing }) => {
      if (!isFromOutside.current) onChange(mounted.getValue(), isUndoing || isRedoing ? 'undone' : 'typed')
    })
    return () => listener.dispose()
  }, [mounted, onChange])
}
