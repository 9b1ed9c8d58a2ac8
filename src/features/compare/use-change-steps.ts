import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Change } from '#domain/compare/change.ts'

/** Where the shown change stands, and the way to its neighbours; null at the ends. */
export type Steps = { place: number; count: number; next: (() => void) | null; previous: (() => void) | null }

/** The steps between changes, by F7 and Shift-F7, J and K, Alt with the arrows; `select` goes straight to one. */
export function useChangeSteps({ changes, selected, onSelect }: { changes: readonly Change[]; selected: Change | undefined; onSelect: (changeId: string) => void }) {
  // Keys can come faster than the address follows, so steps count from the change that was asked for last.
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (selected?.id === wanted.current) wanted.current = null
  }, [selected])
  const select = useCallback(
    (changeId: string) => {
      wanted.current = changeId
      onSelect(changeId)
    },
    [onSelect],
  )

  const index = selected === undefined ? -1 : changes.indexOf(selected)
  const steps = useMemo((): Steps => {
    const step = (by: 1 | -1) => () => {
      const asked = changes.findIndex((change) => change.id === wanted.current)
      const target = changes[(asked === -1 ? index : asked) + by]
      if (target !== undefined) select(target.id)
    }
    return { place: index + 1, count: changes.length, next: index + 1 < changes.length ? step(1) : null, previous: index > 0 ? step(-1) : null }
  }, [changes, index, select])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = directionOf(event)
      if (direction === null) return
      event.preventDefault()
      event.stopPropagation()
      steps[direction]?.()
    }
    // Before Monaco, where F7 would open a viewer of its own.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [steps])
  return { steps, select }
}

function directionOf(event: KeyboardEvent): 'next' | 'previous' | null {
  if (event.ctrlKey || event.metaKey || isWithin(event, '[role=dialog]')) return null
  if (event.key === 'F7' && !event.altKey) return event.shiftKey ? 'previous' : 'next'
  if (event.shiftKey || isWithin(event, 'input, textarea, select, [contenteditable], .monaco-editor')) return null
  if (event.altKey) return event.key === 'ArrowDown' ? 'next' : event.key === 'ArrowUp' ? 'previous' : null
  return event.key === 'j' ? 'next' : event.key === 'k' ? 'previous' : null
}

const isWithin = (event: KeyboardEvent, selector: string) => event.target instanceof Element && event.target.closest(selector) !== null
