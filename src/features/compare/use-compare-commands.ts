import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Command, useCommands } from '#src/workspace/commands-store.ts'
import type { Steps } from './use-change-steps.ts'
import type { Version } from './version.ts'

/** What the palette offers while a comparison is shown. */
export function useCompareCommands({ left, right, steps }: { left: Version; right: Version; steps: Steps }) {
  const navigate = useNavigate({ from: '/compare' })
  const commands = useMemo(
    (): Command[] => [
      { id: 'compare.swap', label: 'Swap the two sides', group: 'Compare', run: () => void navigate({ search: (old) => ({ ...old, left: right.id, right: left.id }) }) },
      { id: 'compare.next', label: 'Next change', group: 'Compare', shortcut: 'F7', ...(steps.next === null && { disabledReason: 'This is the last change.' }), run: () => steps.next?.() },
      { id: 'compare.previous', label: 'Previous change', group: 'Compare', shortcut: 'Shift F7', ...(steps.previous === null && { disabledReason: 'This is the first change.' }), run: () => steps.previous?.() },
    ],
    [left.id, right.id, steps, navigate],
  )
  useCommands('compare', commands)
}
