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
  const { left, right, language, leftLabel, rightLabel, inline = false, onRightChange, leftPath, rightPath } = props
  const scheme = useComputedColorScheme('light')
  const [mounted, setMounted] = useState<editor.IStandaloneDiffEditor | null>(null)

  useEffect(() => {
    if (mounted === null || onRightChange === undefined) return
    const modified = mounted.getModifiedEditor()
    const listener = modified.onDidChangeModelContent(() => onRightChange(modified.getValue()))
    return () => listener.dispose()
  }, [mounted, onRightChange])

  // The wrapper throws when it disposes the models of a diff that still shows them, so they are taken out and disposed here.
  useEffect(() => {
    if (mounted === null) return
    return () => {
      const models = mounted.getModel()
      mounted.setModel(null)
      models?.original.dispose()
      models?.modified.dispose()
    }
  }, [mounted])

  return (
    <DiffEditor
      original={left}
      modified={right}
      language={language}
      {...(leftPath !== undefined && { originalModelPath: leftPath })}
      {...(rightPath !== undefined && { modifiedModelPath: rightPath })}
      theme={themeName(scheme)}
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
        // Monaco forgets the names of the sides when it changes to one column by itself.
        useInlineViewWhenSpaceIsLimited: false,
        hideUnchangedRegions: { enabled: true },
        renderOverviewRuler: false,
        diffWordWrap: language === 'plaintext' ? 'on' : 'off',
      }}
    />
  )
}
