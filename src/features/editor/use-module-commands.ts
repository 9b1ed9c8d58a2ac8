import { useMemo } from 'react'
import type { Command } from '#src/workspace/commands-store.ts'
import { type EditorPart, partId } from './editor-part.ts'
import { moduleActions, type ModuleTarget } from './explorer/explorer-actions.ts'
import { revealField } from './reveal-store.ts'
import { showAside } from './view-store.ts'

type ModuleCommands = { connectorId: string; part: EditorPart; goTo: (part: string) => void; reason: string | null }

/** What the explorer can do with a module, for the one that is shown. */
export function useModuleCommands({ connectorId, part, goTo, reason }: ModuleCommands): readonly Command[] {
  const shown = part.kind === 'module' ? partId(part) : null
  return useMemo(() => {
    if (part.kind !== 'module' || shown === null) return []
    const target: ModuleTarget = {
      connectorId,
      place: part.place,
      rename: () => {
        showAside()
        revealField(`${shown}/name`)
      },
      show: (place) => goTo(partId({ kind: 'module', place })),
    }
    return moduleActions.map(({ label, run }) => ({
      id: `module-${label}`,
      group: 'This module',
      label: `${label} this module`,
      run: () => run(target),
      ...(reason !== null && { disabledReason: reason }),
    }))
  }, [connectorId, part, shown, goTo, reason])
}
