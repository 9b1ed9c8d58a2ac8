import { Button } from '@mantine/core'
import { Play } from 'lucide-react'
import { samplesInWords } from '#src/workspace/samples/sample-state-words.ts'
import { openRunAll } from '../bench/samples/run-all-store.ts'
import { useStatedSamples } from '../bench/samples/use-sample-states.ts'
import classes from './OverviewPart.module.css'

/** How the samples of the connector stand, and the way to run them. */
export function SamplesState({ connectorId }: { connectorId: string }) {
  const { entries } = useStatedSamples(connectorId, null)
  if (entries.length === 0) return null
  return (
    <section className={classes.step} aria-label="Samples">
      <h2 className={classes.stepTitle}>Samples</h2>
      <div className={classes.samples}>
        <span role="status">{samplesInWords(entries.map(({ state }) => state))}</span>
        <Button variant="default" size="compact-sm" leftSection={<Play size={12} aria-hidden />} onClick={() => openRunAll(null)}>Run all…</Button>
      </div>
    </section>
  )
}
