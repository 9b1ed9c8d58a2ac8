import { useComputedColorScheme } from '@mantine/core'
import { Editor } from '@monaco-editor/react'
import type { editor } from 'monaco-editor/editor'
import { useEffect, useState } from 'react'
import type { CodeEditorProps } from './code-editor-props.ts'
import { editorOptions } from './editor-options.ts'
import { EditorSkeleton } from './EditorSkeleton.tsx'
import './monaco.ts'
import { themeName } from './themes.ts'

export function LoadedCodeEditor(props: CodeEditorProps) {
  const { path, language, value, onChange, readOnlyReason, label, position, onLine } = props
  const scheme = useComputedColorScheme('light')
  const [mounted, setMounted] = useState<editor.IStandaloneCodeEditor | null>(null)

  useEffect(() => {
    if (mounted === null || position === undefined) return
    const place = { lineNumber: position.line + 1, column: position.column + 1 }
    mounted.setPosition(place)
    mounted.revealPositionInCenterIfOutsideViewport(place)
    mounted.focus()
  }, [mounted, path, position])

  useEffect(() => {
    if (mounted === null || onLine === undefined) return
    const listener = mounted.onDidChangeCursorPosition((event) => onLine(event.position.lineNumber - 1))
    return () => listener.dispose()
  }, [mounted, onLine])

  return (
    <Editor
      path={path}
      language={language}
      value={value}
      theme={themeName(scheme)}
      keepCurrentModel
      loading={<EditorSkeleton />}
      onMount={setMounted}
      onChange={(text) => onChange?.(text ?? '')}
      options={{
        ...editorOptions,
        ariaLabel: label,
        readOnly: readOnlyReason !== null,
        domReadOnly: readOnlyReason !== null,
        readOnlyMessage: { value: readOnlyReason ?? '' },
      }}
    />
  )
}
