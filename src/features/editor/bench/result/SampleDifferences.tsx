import { verdictOn } from '#src/workspace/bench/verdict-on.ts'
import type { BenchInput } from '../bench-input.ts'
import type { FinishedRun } from '../run-store.ts'
import { DifferenceTable } from '#src/run-views/DifferenceTable.tsx'

/** In what the run differs from what its sample expects; a sample that expects no more than a good end is told by the error. */
export function SampleDifferences({ input, run }: { input: BenchInput; run: FinishedRun }) {
  const expected = input.sample?.id === run.sampleId ? (input.sample?.expectedOutcomeJson ?? null) : null
  const verdict = expected === null ? null : verdictOn(expected, run.report)
  return verdict?.passed === false && verdict.differences.length > 0 ? <DifferenceTable columns={['Expected', 'Got']} differences={verdict.differences} /> : null
}
