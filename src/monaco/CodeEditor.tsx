import { lazy, Suspense } from 'react'
import { EditorSkeleton } from './EditorSkeleton.tsx'
import type { CodeEditorProps } from './code-editor-props.ts'

const load = async () => ({ default: (await import('./LoadedCodeEditor.tsx')).LoadedCodeEditor })
const LoadedCodeEditor = lazy(load)

/** Brings Monaco in while something else is waited for. */
export const preloadCodeEditor = () => void Promise.allSettled([load()])

/** A text in Monaco, which arrives with the first editor that is shown. */
export function CodeEditor(props: CodeEditorProps) {
  return (
    <Suspense fallback={<EditorSkeleton />}>
      <LoadedCodeEditor {...props} />
    </Suspense>
  )
}
