import type { JsonValue } from '../json-value.ts'
import { jsonDifferences } from './json-differences.ts'
import type { JsonDifference } from './json-differences.ts'
import type { ExpectedOutcome, Outcome } from './outcome.ts'

export type Verdict = { passed: true } | { passed: false; differences: JsonDifference[] }

/** Whether a run did what the sample expects: the fields it names, and at least that the run does not fail. */
export function judge(expected: ExpectedOutcome, outcome: Outcome): Verdict {
  const wanted: [string, JsonValue | undefined, JsonValue][] = [
    ['result', expected.result ?? unlessFailed(outcome), outcome.result],
    ['events', expected.events, outcome.events],
    ['store', expected.store, outcome.store],
    ['http', expected.http, outcome.http],
  ]
  const differences = wanted.flatMap(([field, value, got]) => (value === undefined ? [] : jsonDifferences(value, got, [field])))
  return differences.length === 0 ? { passed: true } : { passed: false, differences }
}

const unlessFailed = ({ result }: Outcome): JsonValue => (result.status === 'failed' ? { status: 'returned' } : result)
