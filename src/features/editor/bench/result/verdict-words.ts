import type { ModuleSample } from '#domain/connector.ts'
import { hasUnansweredCall, verdictOn } from '#src/workspace/samples/verdict-on.ts'
import type { Lack } from '#src/workspace/samples/lack-of.ts'
import type { RunReport } from '#src/workers/lua-run/contract.ts'

type Judged = {
  /** Null where the run is none of a sample. */
  sample: ModuleSample | null
  /** It ran on something typed over a sample. */
  isOfSample: boolean
  report: RunReport
  /** What the sample needs to be a case. */
  lack: Lack | null
  /** Another run goes on. */
  isRunning: boolean
  /** The run is of another input, other answers or other code. */
  isEarlier: boolean
}
type VerdictWords = { words: string; tone: 'quiet' | 'added' | 'removed' }

/** What is said above a result. */
export function verdictWords({ sample, isOfSample, report, lack, isRunning, isEarlier }: Judged): VerdictWords {
  if (isRunning) return quiet('Running… Below stands what the run before did.')
  if (isEarlier) return quiet('The result is of an earlier input or code.')
  if (sample === null) return quiet(isOfSample ? 'Run with changes that no sample keeps.' : 'This input is no sample yet.')
  if (report.result.status === 'stopped' && report.result.reason === 'person') return quiet('No verdict: the run was stopped.')
  if (lack !== null) return quiet(lackWords(lack))
  const { expectedOutcomeJson } = sample
  const verdict = verdictOn(expectedOutcomeJson, report)
  if (verdict === null) return failed('What the sample expects can not be read.')
  if (verdict.passed) return { words: expectedOutcomeJson === null ? 'Passed: the sample expects no more than that the run ends well.' : 'Passed: it did what the sample expects.', tone: 'added' }
  if (hasUnansweredCall(report)) return failed('Failed: nothing answers a call of this run.')
  if (expectedOutcomeJson === null) return failed('Failed: the run did not end well.')
  const count = verdict.differences.length
  return failed(`Failed: ${count} ${count === 1 ? 'difference' : 'differences'} from what the sample expects.`)
}

function lackWords(lack: Lack): string {
  if (lack.what === 'answers') return 'No verdict: the sample has no recorded answers yet.'
  const [first = '', ...others] = lack.names
  return `No verdict: the sample has no config values, and the config needs ${first}${others.length === 0 ? '' : ` and ${others.length} more`}.`
}

const quiet = (words: string): VerdictWords => ({ words, tone: 'quiet' })
const failed = (words: string): VerdictWords => ({ words, tone: 'removed' })
