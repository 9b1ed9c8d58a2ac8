import { Button } from '@mantine/core'
import { CircleCheck, CircleX } from 'lucide-react'
import { answersText } from '#src/workspace/samples/sample-texts.ts'
import { setSample } from '#src/workspace/samples/sample-edits.ts'
import type { Lack } from '#src/workspace/samples/lack-of.ts'
import { noteRun } from '#src/workspace/samples/note-run.ts'
import { hasUnansweredCall } from '#src/workspace/samples/verdict-on.ts'
import { outcomeOf } from '#src/workers/lua-run/contract.ts'
import { ReasonButton } from '#src/ui/ReasonButton.tsx'
import { useFrozenReason } from '../../frozen.ts'
import { useGoToPart } from '../../use-editor-location.ts'
import type { Bench } from '../bench.ts'
import type { BenchInput } from '../bench-input.ts'
import { benchKey } from '#src/workspace/bench/chosen-sample-store.ts'
import { runNow } from '../run-now.ts'
import { type FinishedRun, setBenchRun } from '../run-store.ts'
import { KeepButton } from '../samples/KeepButton.tsx'
import classes from './Result.module.css'
import { verdictWords } from './verdict-words.ts'

type SampleVerdictProps = Bench & { input: BenchInput; run: FinishedRun; /** What its sample needs to be a case. */ lack: Lack | null; /** Another run goes on. */ isRunning: boolean; /** The run is of another input, other answers or other code. */ isEarlier: boolean }

/** Whether the run did what its sample expects, and a way to expect what it did. */
export function SampleVerdict({ connectorId, place, input, run, lack, isRunning, isEarlier }: SampleVerdictProps) {
  const frozen = useFrozenReason(connectorId)
  const goTo = useGoToPart()
  const sample = input.sample?.id === run.sampleId ? input.sample : null
  const isOpen = sample === null || run.report.result.status === 'stopped'
  const expected = isOpen ? null : JSON.stringify(outcomeOf(run.report), null, 2)
  const { words, tone } = verdictWords({ sample, isOfSample: input.sample !== null, report: run.report, lack, isRunning, isEarlier })
  const refusal = refusalOf(run, { isEarlier: isRunning || isEarlier, lack })
  const accept = () => {
    if (expected === null || sample === null) return
    // With the clock and the seed of this run, the sample does the same again.
    const texts = { recordedAnswersJson: answersText(run.request.answers), expectedOutcomeJson: expected }
    setSample(connectorId, place, sample, texts)
    setBenchRun(benchKey(connectorId, place), { status: 'finished', run: { ...run, given: { ...run.given, recordedAnswersJson: texts.recordedAnswersJson } } })
    noteRun(connectorId, run.runnable, place, { sample: { ...sample, ...texts }, request: run.request, report: run.report })
  }
  const Icon = tone === 'added' ? CircleCheck : CircleX
  return (
    <div className={classes.verdict}>
      <span role="status" aria-label="Verdict" className={classes.verdictWords} data-tone={tone}>{tone !== 'quiet' && <Icon size={14} aria-hidden />}{words}</span>
      {isEarlier && !isRunning && <Button variant="default" size="compact-xs" onClick={() => void runNow(connectorId, place)}>Run again</Button>}
      {lack?.what === 'config' && !isEarlier && !isRunning && <ReasonButton variant="default" size="compact-xs" reason={frozen} onClick={() => goTo('config')}>Fill in the config</ReasonButton>}
      {sample === null && <KeepButton connectorId={connectorId} place={place} input={input} run={run} refusal={refusal} />}
      {sample !== null && expected !== null && expected !== sample.expectedOutcomeJson && (
        <ReasonButton variant="default" size="compact-xs" reason={frozen ?? refusal} onClick={accept}>Accept as expected</ReasonButton>
      )}
      {sample !== null && sample.expectedOutcomeJson !== null && (
        <Button variant="subtle" color="gray" size="compact-xs" disabled={frozen !== null} onClick={() => void setSample(connectorId, place, sample, { expectedOutcomeJson: null })}>Expect nothing</Button>
      )}
    </div>
  )
}

/** Why what the run did is not what a sample may expect; null where it may. */
function refusalOf({ report }: FinishedRun, { isEarlier, lack }: { isEarlier: boolean; lack: Lack | null }): string | null {
  if (isEarlier) return 'The result is of an earlier input or code, or of other answers. Run it again first.'
  if (lack?.what === 'config') return 'The run lacked config values, so it is no case yet. Fill them in, and run it again.'
  return hasUnansweredCall(report) ? 'Nothing answered a call of this run, so it is no case yet. Give the call an answer, and run it again.' : null
}
