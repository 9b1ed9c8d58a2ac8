import type { QuickPickItem } from '#src/ui/quick-pick-items.ts'
import { type Command, useOfferedCommands } from '#src/workspace/commands-store.ts'
import { fits, type PaletteGroup } from './palette-entry.ts'

/** What the shown screen offers to do, by its groups. */
export function useCommandEntries(text: string): PaletteGroup[] {
  const byOwner = useOfferedCommands()
  // What the screen offers stands before what is always there.
  const byGroup = Map.groupBy(Object.values(byOwner).toReversed().flat(), (command) => command.group)
  return [...byGroup].flatMap(([label, commands]) => {
    const items = commands.filter(({ isFoundOnly = false }) => text !== '' || !isFoundOnly).map(entryOf).filter((entry) => fits(entry, label, text)).sort(possibleFirst)
    return items.length === 0 ? [] : [{ label, items }]
  })
}

/** What can not be done now is found, but in nobody's way. */
const possibleFirst = (left: QuickPickItem, right: QuickPickItem) => Number(left.disabledReason !== undefined) - Number(right.disabledReason !== undefined)

const entryOf = ({ id, label, shortcut, disabledReason, run }: Command) => ({
  key: `command-${id}`,
  label,
  run,
  ...(shortcut !== undefined && { shortcut }),
  ...(disabledReason !== undefined && { disabledReason }),
})
