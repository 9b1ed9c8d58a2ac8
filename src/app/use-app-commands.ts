import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { openShortcuts } from '../features/palette/palette.ts'
import { type Command, useCommands } from '../workspace/commands-store.ts'
import { openCreateDialog } from '../workspace/lifecycle-store.ts'

/** What one can do on every screen. */
export function useAppCommands() {
  const navigate = useNavigate()
  const { setColorScheme } = useMantineColorScheme()
  const next = useComputedColorScheme('light') === 'dark' ? 'light' : 'dark'
  const commands = useMemo(
    (): Command[] => [
      { id: 'app-new', group: 'Connectors', label: 'New connector…', run: openCreateDialog },
      { id: 'app-connectors', group: 'Go to', label: 'Go to the connectors', run: () => void navigate({ to: '/' }) },
      { id: 'app-compare', group: 'Go to', label: 'Compare two versions', run: () => void navigate({ to: '/compare' }) },
      { id: 'app-scheme', group: 'View', label: `Switch to ${next}`, run: () => setColorScheme(next) },
      { id: 'app-shortcuts', group: 'View', label: 'Keyboard shortcuts', shortcut: '?', run: openShortcuts },
    ],
    [navigate, setColorScheme, next],
  )
  useCommands('app', commands)
}
