import { useEffect, useMemo } from 'react'
import { toggleLive, useIsLive } from '#src/workspace/bench/auto-run-store.ts'
import { toggleSecrets, useAreSecretsShown } from '#src/workspace/bench/secrets-shown-store.ts'
import { type Command, useCommands } from '#src/workspace/commands-store.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import type { EditorPart } from '../editor-part.ts'
import { isMac, modKey } from '../keys.ts'
import { openBench, toggleBench, useBenchTab, useIsBenchOpen } from '#src/workspace/bench/bench-view-store.ts'
import { isModalOpen } from '#src/ui/is-modal-open.ts'
import { runNow, stopRun } from './run-now.ts'
import { openRunAll } from './samples/run-all-store.ts'
import { traceMoves } from './trace/trace-moves.ts'
import { toggleBreakpointAtCursor } from './trace/use-trace-marks.ts'

/** Offers what can be run to the palette, and the keys for it. */
export function useBenchCommands(connectorId: string, part: EditorPart, place: ModulePlace | null) {
  const isBenchOpen = useIsBenchOpen()
  // No step is taken out of sight, as behind the problems.
  const isTracing = useBenchTab() === 'trace' && isBenchOpen
  const isLive = useIsLive()
  const areSecretsShown = useAreSecretsShown()
  const commands = useMemo((): Command[] => {
    const unless = place === null ? { disabledReason: 'Open a module first.' } : {}
    const untilTraced = isTracing ? {} : { disabledReason: 'Run the module and open its trace first.' }
    return [
      { id: 'bench-run', group: 'Run', label: 'Run this module', shortcut: modKey('Enter'), run: () => place !== null && void runHere(connectorId, place), ...unless },
      { id: 'bench-stop', group: 'Run', label: 'Stop the run', run: stopRun },
      { id: 'bench-toggle', group: 'Run', label: 'Toggle the Run panel', shortcut: modKey('Alt+R'), run: toggleBench, ...unless },
      { id: 'bench-all-here', group: 'Run', label: 'Run all samples of this module', run: () => openRunAll(place), ...unless },
      { id: 'bench-all', group: 'Run', label: 'Run all samples of the connector', run: () => openRunAll(null) },
      { id: 'bench-breakpoint', group: 'Run', label: 'Toggle a breakpoint', shortcut: 'F9', run: () => toggleBreakpointAtCursor(connectorId, part) },
      { id: 'bench-step-over', group: 'Run', label: 'Trace: step over', shortcut: 'F10', run: traceMoves.over, ...untilTraced },
      { id: 'bench-step-into', group: 'Run', label: 'Trace: step forward', shortcut: 'F11', run: traceMoves.into, ...untilTraced },
      { id: 'bench-step-out', group: 'Run', label: 'Trace: step out', shortcut: 'Shift+F11', run: traceMoves.out, ...untilTraced },
      { id: 'bench-live', group: 'Run', label: isLive ? 'Hide values beside the code' : 'Show values beside the code', run: toggleLive },
      { id: 'bench-secrets', group: 'Run', label: areSecretsShown ? 'Hide the secrets of the config in runs' : 'Show the secrets of the config in runs', run: toggleSecrets },
    ]
  }, [connectorId, part, place, isLive, isTracing, areSecretsShown])
  useCommands('bench', commands)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = place === null || isModalOpen() ? null : (traceActionOf(event, isTracing, () => toggleBreakpointAtCursor(connectorId, part)) ?? actionOf(event, connectorId, place))
      if (act === null) return
      // Before Monaco, where Ctrl+Enter would insert a line.
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [connectorId, part, place, isTracing])
}

function traceActionOf(event: KeyboardEvent, isTracing: boolean, toggle: () => void): (() => void) | null {
  if (event.key === 'F9') return toggle
  if (!isTracing) return null
  if (event.key === 'F10' && !event.shiftKey) return traceMoves.over
  return event.key === 'F11' ? (event.shiftKey ? traceMoves.out : traceMoves.into) : null
}

function actionOf(event: KeyboardEvent, connectorId: string, place: ModulePlace): (() => void) | null {
  const isMod = isMac ? event.metaKey : event.ctrlKey
  if (!isMod || event.shiftKey) return null
  if (event.key === 'Enter' && !event.altKey) return () => void runHere(connectorId, place)
  return event.altKey && event.code === 'KeyR' ? toggleBench : null
}

async function runHere(connectorId: string, place: ModulePlace) {
  openBench()
  await runNow(connectorId, place)
}
