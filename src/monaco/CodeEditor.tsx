import { lazy, Suspense } from 'react'
import { EditorSkeleton } from './EditorSkeleton.tsx'
import type { CodeEditorProps } from './code-editor-props.ts'

const LoadedCodeEditor = lazy(async () => ({ default: (await import('./LoadedCodeEditor.tsx')).LoadedCodeEditor }))

/** A text in Monaco, which arrives with the first editor that is shown. */
export function CodeEditor(props: CodeEditorProps) {
  return (
    <Suspense fallback={<EditorSkeleton />}>
      <LoadedCodeEditor {...props} />
    </Suspense>
  )
}
