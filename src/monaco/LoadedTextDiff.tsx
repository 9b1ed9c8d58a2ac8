import { useComputedColorScheme } from '@mantine/core'
import { DiffEditor } from '@monaco-editor/react'
import type { editor } from 'monaco-editor/editor'
import { useEffect, useState } from 'react'
import { editorOptions } from './editor-options.ts'
import { EditorSkeleton } from './EditorSkeleton.tsx'
import { keepDrawnValues } from './live/drawn-lines.ts'
import './monaco.ts'
import type { TextDiffProps } from './text-diff-props.ts'
import { themeName } from './themes.ts'
import './turned-diff.css'

export function LoadedTextDiff(props: TextDiffProps) {
  const { language, oneColumn, onRightChange } = props
  const left = { text: props.left, path: props.leftPath, label: props.leftLabel }
  const right = { text: props.right, path: props.rightPath, label: props.rightLabel }
  const isTurned = oneColumn === 'left'
  const [original, modified] = isTurned ? [right, left] : [left, right]
  const scheme = useComputedColorScheme('light')
  const [mounted, setMounted] = useState<editor.IStandaloneDiffEditor | null>(null)

  useEffect(() => {
    if (mounted === null || onRightChange === undefined) return
    const typedIn = mounted.getModifiedEditor()
    const listener = typedIn.onDidChangeModelContent(() => onRightChange(typedIn.getValue()))
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

  const isOneColumn = oneColumn !== undefined
  useEffect(() => (mounted !== null && isOneColumn ? keepDrawnValues(mounted) : undefined), [mounted, isOneColumn])

  return (
    <DiffEditor
      {...(isTurned && { className: 'studio-turned-diff' })}
      original={original.text}
      modified={modified.text}
      language={language}
      {...(original.path !== undefined && { originalModelPath: original.path })}
      {...(modified.path !== undefined && { modifiedModelPath: modified.path })}
      theme={themeName(scheme)}
      keepCurrentOriginalModel
      keepCurrentModifiedModel
      loading={<EditorSkeleton />}
      onMount={setMounted}
      options={{
        ...editorOptions,
        readOnly: onRightChange === undefined,
        originalAriaLabel: original.label,
        modifiedAriaLabel: modified.label,
        renderSideBySide: !isOneColumn,
        // Monaco forgets the names of the sides when it changes to one column by itself.
        useInlineViewWhenSpaceIsLimited: false,
        hideUnchangedRegions: { enabled: true },
        renderOverviewRuler: false,
        diffWordWrap: language === 'plaintext' ? 'on' : 'off',
      }}
    />
  )
}
