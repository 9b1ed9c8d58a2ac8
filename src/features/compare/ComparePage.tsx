import { VisuallyHidden } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useLostFocus } from '#src/ui/use-lost-focus.ts'
import { CompareBody } from './CompareBody.tsx'
import { CompareHeader } from './CompareHeader.tsx'
import classes from './ComparePage.module.css'
import { useCompared } from './use-compared.ts'

/** Two versions side by side; the address says which, and at which change. */
export function ComparePage() {
  const search = useSearch({ from: '/compare' })
  const navigate = useNavigate({ from: '/compare' })
  const { left, right } = useCompared({ left: search.left, right: search.right })
  const onSelect = useCallback((change: string) => void navigate({ search: (old) => ({ ...old, change, sample: undefined }), replace: true }), [navigate])
  const onSample = useCallback((sample: string) => void navigate({ search: (old) => ({ ...old, sample }), replace: true }), [navigate])
  useLostFocus(() => document.getElementById('main')?.focus({ preventScroll: true }))
  return (
    <div className={classes.page}>
      <title>Compare – Connector Studio</title>
      <VisuallyHidden component="h1">Compare two versions</VisuallyHidden>
      <CompareHeader
        left={left}
        right={right}
        onPick={(side, id) => void navigate({ search: (old) => ({ ...old, [side]: id, change: undefined }) })}
        onSwap={() => void navigate({ search: (old) => ({ ...old, left: old.right, right: old.left }) })}
      />
      <CompareBody
        left={left}
        right={right}
        changeId={search.change}
        onSelect={onSelect}
        sampleId={search.sample}
        onSample={onSample}
      />
    </div>
  )
}
