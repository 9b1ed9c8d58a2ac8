import { Tooltip } from '@mantine/core'
import { Tag, type TagTone } from '#src/ui/Tag.tsx'
import type { SampleStateName } from '#src/workspace/samples/sample-results-store.ts'
import type { RunReport } from '#src/workers/lua-run/contract.ts'
import classes from './Bench.module.css'
import type { BenchRun } from './run-store.ts'
import { shortStopWords } from './result/stop-words.ts'

type RunOutcomeProps = { run: BenchRun; /** Of another input, other answers or other code. */ isEarlier: boolean; /** The script may end well where its sample does not. */ sampleState: SampleStateName | undefined }

/** What the last run came to, in a word. */
export function RunOutcome({ run, ...standing }: RunOutcomeProps) {
  return <span role="status" aria-label="Last run" className={classes.outcome}><Words run={run} {...standing} /></span>
}

function Words({ run, isEarlier, sampleState }: RunOutcomeProps) {
  switch (run.status) {
    case 'none':
      return null
    case 'running':
      return <Tag tone="accent">Running…</Tag>
    case 'refused':
      return <Tag tone="removed">{run.message}</Tag>
    case 'finished': {
      const { result } = run.run.report
      const toneIf = (tone: TagTone) => (isEarlier ? 'quiet' : tone)
      if (result.status === 'returned') return <Returned report={run.run.report} tone={toneIf(returnedTones[sampleState ?? 'passed'])} />
      if (sampleState === 'incomplete' && !isEarlier) return <Tag tone="quiet">Incomplete</Tag>
      return <Tag tone={toneIf('removed')}>{result.status === 'failed' ? 'Failed' : shortStopWords[result.reason]}</Tag>
    }
  }
}

const returnedTones: Record<SampleStateName, TagTone> = { 'never run': 'added', passed: 'added', stale: 'added', incomplete: 'quiet', failed: 'removed' }

/** A run waits for no call, so what its calls took when they were recorded is not in its time. */
function Returned({ report: { tookMs, http }, tone }: { report: RunReport; tone: TagTone }) {
  const recordedMs = http.reduce((sum, call) => sum + call.tookMs, 0)
  const words = <Tag tone={tone}>Returned in {tookMs.toFixed(1)} ms</Tag>
  if (recordedMs === 0) return words
  return (
    <Tooltip label={`The script itself took ${tookMs.toFixed(1)} ms here; its HTTP calls took ${Math.round(recordedMs)} ms when they were recorded, for which a run does not wait.`} multiline maw={300}>
      <span className={classes.times}>{words}<span>+ {Math.round(recordedMs)} ms recorded</span></span>
    </Tooltip>
  )
}
