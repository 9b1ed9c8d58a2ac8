import { ActionIcon, Button, Tooltip, VisuallyHidden } from '@mantine/core'
import { PanelBottom, PanelRight, X } from 'lucide-react'
import { flushSync } from 'react-dom'
import type { ConnectorModule } from '#domain/connector.ts'
import type { EditorPart } from '../editor-part.ts'
import { useIsNarrow } from '#src/workspace/narrow-window.ts'
import { hideAside } from '../view-store.ts'
import classes from './Bench.module.css'
import type { Bench } from './bench.ts'
import type { BenchInput } from './bench-input.ts'
import { closeBench, setBenchDock, useBenchSide } from '#src/workspace/bench/bench-view-store.ts'
import { RunButton } from './RunButton.tsx'
import { RunOutcome } from './RunOutcome.tsx'
import type { BenchRun } from './run-store.ts'
import { openRunAll } from './samples/run-all-store.ts'
import { ModulePicker } from './samples/ModulePicker.tsx'
import { SampleMenu } from './samples/SampleMenu.tsx'
import { SamplePicker } from './samples/SamplePicker.tsx'
import { useSampleStates } from './samples/use-sample-states.ts'

type BenchBarProps = Bench & { part: EditorPart; module: ConnectorModule; input: BenchInput; run: BenchRun; isEarlier: boolean }

const moveLabels = { below: 'Move below the script', right: 'Move right of the script' } as const

/** Which sample is run, and what came of it. */
export function BenchBar({ connectorId, part, place, module, input, run, isEarlier }: BenchBarProps) {
  const isNarrow = useIsNarrow()
  const side = useBenchSide()
  // What is left out here, the menu has.
  const isCrowded = side === 'right' || (isNarrow && part.kind !== 'module')
  const states = useSampleStates(connectorId, place)
  const other = side === 'below' ? 'right' : 'below'
  const Icon = other === 'below' ? PanelBottom : PanelRight
  const move = () => {
    flushSync(() => {
      setBenchDock(other)
      // There is no room for three beside each other.
      if (other === 'right') hideAside()
    })
    document.querySelector<HTMLElement>(`[data-pane="run"] [aria-label="${moveLabels[side]}"]`)?.focus()
  }
  return (
    <div className={classes.bar}>
      {side === 'right' ? <h2 className={classes.title}>Run</h2> : <VisuallyHidden component="h2">Run</VisuallyHidden>}
      {part.kind !== 'module' && <ModulePicker connectorId={connectorId} place={place} />}
      <SamplePicker connectorId={connectorId} place={place} module={module} chosen={input.sample?.id ?? null} states={states} />
      <SampleMenu connectorId={connectorId} place={place} module={module} input={input} onRunAll={() => openRunAll(place)} />
      <RunButton connectorId={connectorId} place={place} />
      {module.samples.length > 0 && !isCrowded && <Button size="compact-xs" variant="default" className={classes.runAll} onClick={() => openRunAll(place)}>Run all samples…</Button>}
      <RunOutcome run={run} isEarlier={isEarlier} sampleState={input.sample === null ? undefined : states.get(input.sample.id)} />
      <span className={classes.gap} />
      {!isNarrow && (
        <Tooltip label={other === 'below' ? 'Below the script' : 'Right of the script'}>
          <ActionIcon size="sm" aria-label={moveLabels[other]} onClick={move}><Icon size={14} aria-hidden /></ActionIcon>
        </Tooltip>
      )}
      <ActionIcon size="sm" aria-label="Close the Run panel" onClick={closeBench}><X size={14} aria-hidden /></ActionIcon>
    </div>
  )
}
