import { lazy, Suspense } from 'react'
import { EditorSkeleton } from './EditorSkeleton.tsx'
import type { TextDiffProps } from './text-diff-props.ts'

const LoadedTextDiff = lazy(async () => ({ default: (await import('./LoadedTextDiff.tsx')).LoadedTextDiff }))

/** Two texts in Monaco's diff, which arrives with the first one that is shown. */
export function TextDiff(props: TextDiffProps) {
  return (
    <Suspense fallback={<EditorSkeleton />}>
      {/* Made anew for another layout: Monaco keeps the word wrap of one column in two. */}
      <LoadedTextDiff key={props.oneColumn ?? 'two columns'} {...props} />
    </Suspense>
  )
}
