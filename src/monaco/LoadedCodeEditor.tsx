import { useComputedColorScheme } from '@mantine/core'
import { Editor } from '@monaco-editor/react'
import type { editor } from 'monaco-editor/editor'
import { useEffect, useMemo, useState } from 'react'
import type { CodeEditorProps } from './code-editor-props.ts'
import { editorOptions, smallEditorOptions } from './editor-options.ts'
import { EditorSkeleton } from './EditorSkeleton.tsx'
import { useHasInlayHints } from './lua-view-store.ts'
import './monaco.ts'
import { themeName } from './themes.ts'
import { useModelText } from './use-model-text.ts'

export function LoadedCodeEditor(props: CodeEditorProps) {
  const { path, language, value, onChange, readOnlyReason, label, position, isFocusWanted, onFocused, onCursor, isSmall = false } = props
  const scheme = useComputedColorScheme('light')
  const hasInlayHints = useHasInlayHints()
  const [mounted, setMounted] = useState<editor.IStandaloneCodeEditor | null>(null)
  const beforeMount = useModelText(mounted, { path, value, onChange })

  useEffect(() => {
    if (mounted === null || position === undefined) return
    const place = { lineNumber: position.line + 1, column: position.column + 1 }
    mounted.setPosition(place)
    // Also what is in sight may stand under the headers that stick to the top, or at the very edge.
    mounted.revealPositionInCenter(place)
    mounted.focus()
  }, [mounted, path, position])

  useEffect(() => {
    if (mounted === null || isFocusWanted !== true) return
    mounted.focus()
    onFocused?.()
  }, [mounted, isFocusWanted, onFocused])

  useEffect(() => {
    if (mounted === null || onCursor === undefined) return
    const tell = () => {
      const { lineNumber, column } = mounted.getPosition() ?? { lineNumber: 1, column: 1 }
      onCursor({ line: lineNumber - 1, column: column - 1 })
    }
    tell()
    const listener = mounted.onDidChangeCursorPosition(tell)
    return () => listener.dispose()
  }, [mounted, path, onCursor])

  // Monaco goes through all it can be told whenever the object is a new one.
  const options = useMemo(
    () => ({
      ...editorOptions,
      // Where breakpoints stand.
      glyphMargin: language === 'lua',
      ...(isSmall && smallEditorOptions),
      ariaLabel: label,
      inlayHints: { enabled: hasInlayHints ? 'on' as const : 'off' as const },
      readOnly: readOnlyReason !== null,
      domReadOnly: readOnlyReason !== null,
      readOnlyMessage: { value: readOnlyReason ?? '' },
    }),
    [language, isSmall, label, hasInlayHints, readOnlyReason],
  )

  return (
    <Editor
      path={path}
      language={language}
      // The wrapper would replace the whole text and lose the cursor; useModelText does it.
      defaultValue={value}
      theme={themeName(scheme)}
      keepCurrentModel
      loading={<EditorSkeleton />}
      beforeMount={beforeMount}
      onMount={setMounted}
      options={options}
    />
  )
}
