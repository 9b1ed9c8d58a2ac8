import { Button } from '@mantine/core'
import { CircleCheck, CircleX } from 'lucide-react'
import { answersText } from '#src/workspace/bench/sample-texts.ts'
import { setSample } from '#src/workspace/bench/sample-edits.ts'
import { noteRun } from '#src/workspace/bench/note-run.ts'
import { verdictOn } from '#src/workspace/bench/verdict-on.ts'
import { outcomeOf } from '#src/workers/lua-run/contract.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { useFrozenReason } from '../../frozen.ts'
import type { Bench } from '../bench.ts'
import type { BenchInput } from '../bench-input.ts'
import type { FinishedRun } from '../run-store.ts'
import { KeepButton } from '../samples/KeepButton.tsx'
import classes from './Result.module.css'

type SampleVerdictProps = Bench & { input: BenchInput; run: FinishedRun }

/** Whether the run did what its sample expects, and a way to expect what it did. */
export function SampleVerdict({ connectorId, place, input, run }: SampleVerdictProps) {
  const frozen = useFrozenReason(connectorId)
  const sample = input.sample?.id === run.sampleId ? input.sample : null
  if (sample === null) {
    return (
      <div className={classes.verdict}>
        <span className={classes.verdictWords}>{input.sample === null ? 'This input is no sample yet.' : 'Run with changes that no sample keeps.'}</span>
        <KeepButton connectorId={connectorId} place={place} input={input} run={run} />
      </div>
    )
  }
  const expected = run.report.result.status === 'stopped' ? null : JSON.stringify(outcomeOf(run.report), null, 2)
  const verdict = verdictOn(sample.expectedOutcomeJson, run.report)
  const isPassed = verdict?.passed === true
  const count = verdict?.passed === false ? verdict.differences.length : 0
  const words = verdict === null ? 'What the sample expects can not be read.' : verdictWords(sample.expectedOutcomeJson, isPassed, count)
  const accept = () => {
    if (expected === null) return
    // With the clock and the seed of this run, the sample does the same again.
    const texts = { recordedAnswersJson: answersText(run.request.answers), expectedOutcomeJson: expected }
    setSample(connectorId, place, sample, texts)
    noteRun(connectorId, run.runnable, place, { sample: { ...sample, ...texts }, report: run.report })
  }
  const Icon = isPassed ? CircleCheck : CircleX
  return (
    <div className={classes.verdict}>
      <span role="status" aria-label="Verdict" className={classes.verdictWords} data-tone={isPassed ? 'added' : 'removed'}><Icon size={14} aria-hidden />{words}</span>
      {expected !== null && expected !== sample.expectedOutcomeJson && (
        <ReasonButton variant="default" size="compact-xs" reason={frozen} onClick={accept}>Accept as expected</ReasonButton>
      )}
      {sample.expectedOutcomeJson !== null && (
        <Button variant="subtle" color="gray" size="compact-xs" disabled={frozen !== null} onClick={() => void setSample(connectorId, place, sample, { expectedOutcomeJson: null })}>Expect nothing</Button>
      )}
    </div>
  )
}

function verdictWords(expected: string | null, isPassed: boolean, count: number): string {
  if (expected === null) return isPassed ? 'Passed: the sample expects no more than that the run ends well.' : 'Failed: the run did not end well.'
  if (isPassed) return 'Passed: it did what the sample expects.'
  return `Failed: ${count} ${count === 1 ? 'difference' : 'differences'} from what the sample expects.`
}
