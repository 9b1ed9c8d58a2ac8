import { Spotlight } from '@mantine/spotlight'
import { useOfferedCommands } from '#src/workspace/commands-store.ts'
import { paletteStore } from './palette.ts'

/** Ctrl/Cmd-K: connectors, modules and everything one can do now. */
export function CommandPalette() {
  const byOwner = useOfferedCommands()
  const actions = Object.values(byOwner).flat().map((command) => ({ id: command.id, label: command.label, group: command.group, onClick: command.run }))
  return <Spotlight store={paletteStore} actions={actions} shortcut="mod + K" nothingFound="Nothing found" highlightQuery searchProps={{ placeholder: 'Search connectors and commands' }} />
}
