import { judge, type Verdict } from '#domain/samples/judge.ts'
import { outcomeOf, type RunReport } from '../../workers/lua-run/contract.ts'
import { readExpected } from './sample-texts.ts'

/** Whether a run did what a sample expects; null where that can not be read. */
export function verdictOn(expectedOutcomeJson: string | null, report: RunReport): Verdict | null {
  const expected = readExpected(expectedOutcomeJson)
  return expected.ok ? judge(expected.value, outcomeOf(report)) : null
}
