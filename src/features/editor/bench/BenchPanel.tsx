import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import type { ConnectorModule } from '#domain/connector.ts'
import type { ConfigFormComponent } from '../parts/ConfigPart.tsx'
import type { EditorPart } from '../editor-part.ts'
import { useModuleAround } from '../use-module-around.ts'
import classes from './Bench.module.css'
import type { Bench } from './bench.ts'
import { BenchBar } from './BenchBar.tsx'
import { type BenchInput, useBenchInput } from './bench-input.ts'
import { outcomeTabs } from './bench-tabs.tsx'
import { BenchTabs } from './BenchTabs.tsx'
import { SecretsContext } from './calls/SecretsContext.ts'
import { benchKey } from '#src/workspace/bench/chosen-sample-store.ts'
import { showBenchTab, useBenchTab } from '#src/workspace/bench/bench-view-store.ts'
import { noSecrets, secretsOf } from '#src/workspace/bench/run-secrets.ts'
import { toggleSecrets, useAreSecretsShown } from '#src/workspace/bench/secrets-shown-store.ts'
import { SecretsSwitch } from '#src/run-views/SecretsSwitch.tsx'
import { InputTab } from './input/InputTab.tsx'
import { type BenchRun, finishedRun, runBeside, shownRun, useBenchRun } from './run-store.ts'
import { useIsEarlier } from './use-is-earlier.ts'

type BenchPanelProps = Bench & { /** Beside which it stands. */ part: EditorPart; configForm: ConfigFormComponent }

/** From here on the input stands beside what came of it. */
const wide = 860

/** Runs a module, and shows what it does. */
export function BenchPanel({ connectorId, part, place, configForm }: BenchPanelProps) {
  const input = useBenchInput(connectorId, place)
  const module = useModuleAround(connectorId, place)
  return input === null || module === null ? null : <ShownBench connectorId={connectorId} part={part} place={place} configForm={configForm} input={input} module={module} />
}

function ShownBench({ connectorId, part, place, configForm, input, module }: BenchPanelProps & { input: BenchInput; module: ConnectorModule }) {
  const { ref, width } = useElementSize()
  const run = runBeside(useBenchRun(benchKey(connectorId, place)), input.sample?.id ?? null)
  const isEarlier = useIsEarlier({ connectorId, place }, input, run)
  const shown = { connectorId, part, place, input, configForm, run, isEarlier }
  return (
    <section aria-label="Run" data-pane="run" className={classes.panel}>
      <BenchBar connectorId={connectorId} part={part} place={place} module={module} input={input} run={run} isEarlier={isEarlier} />
      <div ref={ref} className={classes.body}>{width >= wide ? <Halves {...shown} /> : <Outcome {...shown} isWithInput />}</div>
    </section>
  )
}

type ShownProps = BenchPanelProps & { input: BenchInput; run: BenchRun; isEarlier: boolean }

function Halves(props: ShownProps) {
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id: 'studio-bench-halves', onlySaveAfterUserInteractions: true })
  return (
    <Group defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged}>
      <Panel id="input" defaultSize="42%" minSize="280px"><InputTab {...props} /></Panel>
      <Separator className={classes.separator} aria-label="Width of the input" />
      <Panel id="outcome" minSize="320px"><Outcome {...props} isWithInput={false} /></Panel>
    </Group>
  )
}

function Outcome({ isWithInput, ...props }: ShownProps & { isWithInput: boolean }) {
  const { connectorId, part, place, input, isEarlier } = props
  const finished = finishedRun(props.run)
  const areSecretsShown = useAreSecretsShown()
  const secrets = finished === null ? noSecrets : secretsOf(finished.request)
  const known = useMemo(() => ({ secrets, areShown: areSecretsShown }), [secrets, areSecretsShown])
  const run = useMemo(() => (finished === null ? null : shownRun(finished, areSecretsShown)), [finished, areSecretsShown])
  const tab = useBenchTab()
  const wanted = tab === 'input' && !isWithInput ? 'result' : tab
  const view = outcomeTabs.find(({ id }) => id === wanted)
  const tabs = [
    ...(isWithInput ? [{ id: 'input' as const, label: 'Input', count: 0, isBad: false }] : []),
    ...outcomeTabs.map(({ id, label, count }) => ({ id, label, ...(run === null ? { count: 0, isBad: false } : count(run.report)) })),
  ]
  return (
    <BenchTabs label="What the run did" tabs={tabs} shown={wanted} onShow={showBenchTab} beside={secrets.length > 0 && <SecretsSwitch areShown={areSecretsShown} onToggle={toggleSecrets} />}>
      <SecretsContext value={known}>
        {view === undefined ? <InputTab {...props} /> : <view.View connectorId={connectorId} part={part} place={place} input={input} run={run} isRunning={props.run.status === 'running'} isEarlier={isEarlier} />}
      </SecretsContext>
    </BenchTabs>
  )
}
