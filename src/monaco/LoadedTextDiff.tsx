import { useComputedColorScheme } from '@mantine/core'
import { DiffEditor } from '@monaco-editor/react'
import type { editor } from 'monaco-editor/editor'
import { useEffect, useState } from 'react'
import { editorOptions } from './editor-options.ts'
import { EditorSkeleton } from './EditorSkeleton.tsx'
import './monaco.ts'
import type { TextDiffProps } from './text-diff-props.ts'
import { themeName } from './themes.ts'

export function LoadedTextDiff(props: TextDiffProps) {
  const { left, right, language, leftLabel, rightLabel, inline = false, onRightChange } = props
  const scheme = useComputedColorScheme('light')
  const [mounted, setMounted] = useState<editor.IStandaloneDiffEditor | null>(null)

  useEffect(() => {
    if (mounted === null || onRightChange === undefined) return
    const modified = mounted.getModifiedEditor()
    const listener = modified.onDidChangeModelContent(() => onRightChange(modified.getValue()))
    return () => listener.dispose()
  }, [mounted, onRightChange])

  return (
    <DiffEditor
      original={left}
      modified={right}
      language={language}
      theme={themeName(scheme)}
      // The wrapper throws on unmount when it disposes the models itself.
      keepCurrentOriginalModel
      keepCurrentModifiedModel
      loading={<EditorSkeleton />}
      onMount={setMounted}
      options={{
        ...editorOptions,
        readOnly: onRightChange === undefined,
        originalAriaLabel: leftLabel,
        modifiedAriaLabel: rightLabel,
        renderSideBySide: !inline,
        hideUnchangedRegions: { enabled: true },
        renderOverviewRuler: false,
        diffWordWrap: language === 'plaintext' ? 'on' : 'off',
      }}
    />
  )
}
