import { Button } from '@mantine/core'
import { Play } from 'lucide-react'
import type { ModuleSample } from '#domain/connector.ts'
import { type SampleStateName, useSampleResult } from '#src/workspace/samples/sample-results-store.ts'
import { Blank } from '#src/ui/Blank.tsx'
import { DifferenceTable } from '#src/run-views/DifferenceTable.tsx'
import { modKey } from '../../keys.ts'
import type { Bench } from '../bench.ts'
import { runNow } from '../run-now.ts'
import { useSampleStates } from '../samples/use-sample-states.ts'

const titles: Record<SampleStateName, string> = { 'never run': 'Not run yet', passed: 'Passed in its last run', failed: 'Failed in its last run', incomplete: 'It lacks what its last run needed', stale: 'Outdated: what it runs on has changed since its last run' }

/** What is known where no result is at hand: how the sample's last run went, as by "Run all". */
export function KeptVerdict({ connectorId, place, sample, isRunning }: Bench & { sample: ModuleSample | null; isRunning: boolean }) {
  const states = useSampleStates(connectorId, place)
  const kept = useSampleResult(connectorId, sample?.id ?? '')
  const state = sample === null ? 'never run' : (states.get(sample.id) ?? 'never run')
  const differences = state === 'failed' && kept?.verdict.passed === false ? kept.verdict.differences : []
  return (
    <>
      {!isRunning && differences.length > 0 && <DifferenceTable columns={['Expected', 'Got']} differences={differences} />}
      <Blank title={isRunning ? 'Running…' : titles[state]} actions={!isRunning && <Button leftSection={<Play size={13} aria-hidden />} onClick={() => void runNow(connectorId, place)}>Run</Button>}>
        {state === 'never run' ? `${modKey('Enter')} runs the module on the input beside, in a sandbox of this browser; nothing leaves it.` : 'Another run shows all that it does.'}
      </Blank>
    </>
  )
}
