import { useMemo } from 'react'
import { type Command, useCommands } from '#src/workspace/commands-store.ts'
import { connectorSteps } from '#src/workspace/lifecycle/connector-steps.ts'
import { useTakeConnectorStep } from '#src/workspace/lifecycle/use-take-connector-step.ts'
import type { ConnectorRow } from './connector-row.ts'

type LibraryCommands = { selected: ConnectorRow | null; focusSearch: () => void; togglePanel: () => void; clear: () => void }

/** Offers to the palette what one can do with the tree and with the connector that is selected in it. */
export function useLibraryCommands({ selected, focusSearch, togglePanel, clear }: LibraryCommands) {
  const takeStep = useTakeConnectorStep()
  const commands = useMemo((): Command[] => {
    const ofSelected = selected === null ? [] : connectorSteps(selected)
    return [
      ...ofSelected.map(({ name, label, reason }) => ({
        id: `library-${name}`,
        group: `${selected?.name ?? ''} v${selected?.version ?? ''}`,
        label,
        run: () => selected !== null && takeStep(name, selected),
        ...(reason !== null && { disabledReason: reason }),
      })),
      { id: 'library-search', group: 'Connectors', label: 'Search the tree', shortcut: '/', run: focusSearch },
      { id: 'library-clear', group: 'Connectors', label: 'Clear search and filters', run: clear },
      { id: 'library-details', group: 'View', label: 'Show or hide the details', shortcut: 'Alt+I', run: togglePanel },
    ]
  }, [selected, takeStep, focusSearch, togglePanel, clear])
  useCommands('library', commands)
}
