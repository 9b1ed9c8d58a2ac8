import { Button, Group, Modal, Progress, SegmentedControl, Stack } from '@mantine/core'
import { Play, Square } from 'lucide-react'
import { openSamplesInWords, samplesInWords, sampleStateWords } from '#src/workspace/samples/sample-state-words.ts'
import { missingSandbox } from '#src/workspace/bench/sandbox.ts'
import { cancelSamples, runSamples, useSamplesRun } from '#src/workspace/samples/samples-run-store.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { StateList } from '#src/ui/StateList.tsx'
import { useReturnFocus } from '#src/ui/use-return-focus.ts'
import { partId } from '../../editor-part.ts'
import { openBench } from '#src/workspace/bench/bench-view-store.ts'
import { benchKey, chooseSample } from '#src/workspace/bench/chosen-sample-store.ts'
import { closeRunAll, openRunAll, useOpenedRunAll } from './run-all-store.ts'
import { useStatedSamples } from './use-sample-states.ts'
import classes from './Samples.module.css'

type RunAllDialogProps = { connectorId: string; place: ModulePlace | null; onShow: (part: string) => void }

/** All samples of a module or of the connector, how they stand, and a run of all of them. */
export function RunAllDialog({ connectorId, place, onShow }: RunAllDialogProps) {
  const opened = useOpenedRunAll()
  return (
    <Modal opened={opened !== null} returnFocus={false} onClose={closeRunAll} title="Samples" size={560} closeButtonProps={{ 'aria-label': 'Close' }} transitionProps={{ duration: 0 }}>
      {opened !== null && <AllSamples connectorId={connectorId} place={place} wanted={opened.place} onShow={onShow} />}
    </Modal>
  )
}

function AllSamples({ connectorId, place, wanted, onShow }: RunAllDialogProps & { wanted: ModulePlace | null }) {
  useReturnFocus()
  const { runnable, entries } = useStatedSamples(connectorId, wanted)
  const run = useSamplesRun()
  const isRunning = run.status === 'running'
  const show = (entry: (typeof entries)[number]) => {
    closeRunAll()
    chooseSample(benchKey(connectorId, entry.place), entry.sample.id)
    openBench()
    onShow(partId({ kind: 'module', place: entry.place }))
  }
  const rows = entries.map((entry) => ({
    key: `${entry.place.originId} ${entry.sample.id}`,
    group: entry.moduleName,
    name: entry.sample.name,
    ...sampleStateWords[entry.state],
    state: sampleStateWords[entry.state].label,
    isBusy: isRunning && run.now === entry.sample.id,
    onOpen: () => show(entry),
  }))
  const states = entries.map(({ state }) => state)
  const open = openSamplesInWords(states)
  return (
    <Stack gap="sm">
      {place !== null && (
        <SegmentedControl
          size="xs"
          aria-label="Which samples"
          value={wanted === null ? 'all' : 'module'}
          data={[{ value: 'module', label: 'This module' }, { value: 'all', label: 'The connector' }]}
          onChange={(value) => openRunAll(value === 'all' ? null : place)}
        />
      )}
      {entries.length === 0 ? <span className={classes.progressWords}>There are no samples yet. The Run panel of a module makes them.</span> : <StateList label="Samples" rows={rows} />}
      {isRunning && <Progress value={(100 * run.done) / Math.max(1, run.total)} aria-label="Samples run" size="sm" transitionDuration={0} />}
      {run.status === 'missing' && <span role="alert" className={classes.progressWords}>{missingSandbox} Try again.</span>}
      <Group justify="space-between">
        <span role="status" className={classes.progressWords}>{isRunning ? `${run.done} of ${run.total} run` : open === '' ? (entries.length === 0 ? '' : 'All passed') : samplesInWords(states)}</span>
        {isRunning
          ? <Button variant="default" leftSection={<Square size={12} aria-hidden />} onClick={cancelSamples}>Cancel</Button>
          : <Button data-autofocus leftSection={<Play size={12} aria-hidden />} disabled={entries.length === 0} onClick={() => void runSamples(connectorId, runnable, entries)}>Run all</Button>}
      </Group>
    </Stack>
  )
}
