import { hiddenDifferences } from '#src/workspace/bench/hidden-report.ts'
import { verdictOn } from '#src/workspace/samples/verdict-on.ts'
import type { BenchInput } from '../bench-input.ts'
import type { ShownRun } from '../run-store.ts'
import { DifferenceTable } from '#src/run-views/DifferenceTable.tsx'

/** In what the run differs from what its sample expects; a sample that expects no more than a good end is told by the error. */
export function SampleDifferences({ input, run }: { input: BenchInput; run: ShownRun }) {
  const expected = input.sample?.id === run.sampleId ? (input.sample?.expectedOutcomeJson ?? null) : null
  const verdict = expected === null ? null : verdictOn(expected, run.truth.report)
  return verdict?.passed === false && verdict.differences.length > 0 ? <DifferenceTable columns={['Expected', 'Got']} differences={hiddenDifferences(verdict.differences, run.hidden)} /> : null
}
