import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { toggleLive, useIsLive } from '#src/workspace/bench/auto-run-store.ts'
import { type Command, useCommands } from '#src/workspace/commands-store.ts'
import type { Steps } from './use-change-steps.ts'

/** What the palette offers while a comparison is shown. */
export function useCompareCommands(steps: Steps) {
  const navigate = useNavigate({ from: '/compare' })
  const isLive = useIsLive()
  const commands = useMemo(
    (): Command[] => [
      { id: 'compare.swap', label: 'Swap the two sides', group: 'Compare', run: () => void navigate({ search: (old) => ({ ...old, left: old.right, right: old.left }) }) },
      { id: 'compare.next', label: 'Next change', group: 'Compare', shortcut: 'F7', ...(steps.next === null && { disabledReason: 'This is the last change.' }), run: () => steps.next?.() },
      { id: 'compare.previous', label: 'Previous change', group: 'Compare', shortcut: 'Shift F7', ...(steps.previous === null && { disabledReason: 'This is the first change.' }), run: () => steps.previous?.() },
      { id: 'compare.values', label: isLive ? 'Hide values beside the code' : 'Show values beside the code', group: 'Compare', run: toggleLive },
    ],
    [steps, navigate, isLive],
  )
  useCommands('compare', commands)
}
