import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { openShortcuts } from '../features/palette/palette.ts'
import { useCapabilities } from '../graphql/capabilities.ts'
import { type Command, useCommands } from '../workspace/commands-store.ts'
import { useRefusal } from '../workspace/session/permissions.ts'
import { openCreateDialog } from '../workspace/lifecycle-store.ts'

/** What one can do on every screen. */
export function useAppCommands() {
  const navigate = useNavigate()
  const { setColorScheme } = useMantineColorScheme()
  const next = useComputedColorScheme('light') === 'dark' ? 'light' : 'dark'
  const noCreating = useRefusal('connectors.create')
  const noPeople = useRefusal('people.manage')
  const noAudit = useRefusal('audit.read')
  const noRestoring = useRefusal('connectors.discard')
  const canRestore = useCapabilities()?.has('RESTORE_CONNECTOR') === true
  const commands = useMemo(
    (): Command[] => [
      { id: 'app-new', group: 'Connectors', label: 'New connector…', run: openCreateDialog, ...(noCreating !== null && { disabledReason: noCreating }) },
      { id: 'app-connectors', group: 'Go to', label: 'Go to the connectors', run: () => void navigate({ to: '/' }) },
      { id: 'app-compare', group: 'Go to', label: 'Compare two versions', run: () => void navigate({ to: '/compare' }) },
      ...(canRestore ? [{ id: 'app-deleted', group: 'Go to', label: 'Deleted drafts', run: () => void navigate({ to: '/deleted' }), ...(noRestoring !== null && { disabledReason: noRestoring }) }] : []),
      { id: 'app-people', group: 'Go to', label: 'People and service tokens', run: () => void navigate({ to: '/admin' }), ...(noPeople !== null && { disabledReason: noPeople }) },
      { id: 'app-audit', group: 'Go to', label: 'Audit', run: () => void navigate({ to: '/audit' }), ...(noAudit !== null && { disabledReason: noAudit }) },
      { id: 'app-scheme', group: 'View', label: `Switch to ${next}`, run: () => setColorScheme(next) },
      { id: 'app-shortcuts', group: 'View', label: 'Keyboard shortcuts', shortcut: '?', run: openShortcuts },
    ],
    [navigate, setColorScheme, next, noCreating, noPeople, noAudit, noRestoring, canRestore],
  )
  useCommands('app', commands)
}
