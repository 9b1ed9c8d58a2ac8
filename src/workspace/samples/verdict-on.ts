import { judge, type Verdict } from '#domain/samples/judge.ts'
import { type ActionCall, outcomeOf, type RunReport } from '../../workers/lua-run/contract.ts'
import { readExpected } from './sample-texts.ts'

/** Whether a run did what a sample expects; null where that can not be read. A run that met a call without an answer is no pass, whatever is expected. */
export function verdictOn(expectedOutcomeJson: string | null, report: RunReport): Verdict | null {
  const expected = readExpected(expectedOutcomeJson)
  if (!expected.ok) return null
  const verdict = judge(expected.value, outcomeOf(report))
  return verdict.passed && hasUnansweredCall(report) ? { passed: false, differences: [] } : verdict
}

/** Whether the run asked for something that no recording answers, also where the script caught it. */
export const hasUnansweredCall = ({ result, http, actions }: RunReport): boolean =>
  (result.status === 'failed' && result.cause === 'not mocked') || http.some(({ answer }) => answer.status === 'not mocked') || actions.some(isUnansweredAction)

export const isUnansweredAction = ({ answer }: ActionCall): boolean => 'status' in answer
