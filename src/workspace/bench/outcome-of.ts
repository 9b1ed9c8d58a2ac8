import type { JsonValue } from '#domain/json-value.ts'
import { judge, type Verdict } from '#domain/samples/judge.ts'
import type { Outcome } from '#domain/samples/outcome.ts'
import type { RunReport } from '../../workers/lua-run/contract.ts'
import { readExpected } from './sample-texts.ts'

/** What a run did to the world; null of one that was stopped, which has no outcome. */
export function outcomeOf({ result, events, store, http }: RunReport): Outcome | null {
  if (result.status === 'stopped') return null
  return {
    result: result.status === 'returned' ? { status: 'returned', value: result.value } : { status: 'failed', message: result.message },
    events: events.map(({ name, payload, key }) => ({ name, payload, ...(key !== undefined && { key }) })),
    store: Object.fromEntries(store.map(({ key, after }): [string, JsonValue] => [key, after ?? null])),
    http: http.map(({ method, url }) => `${method} ${url}`),
  }
}

/** Null: what the sample expects can not be read. A run that was stopped never passes. */
export function verdictOn(expectedOutcomeJson: string | null, report: RunReport): Verdict | null {
  const expected = readExpected(expectedOutcomeJson)
  if (!expected.ok) return null
  const outcome = outcomeOf(report)
  return outcome === null ? { passed: false, differences: [] } : judge(expected.value, outcome)
}

/** What a run did as the expectation of a sample: parts of which there was nothing are expected to stay so. */
export function expectedText(report: RunReport): string | null {
  const outcome = outcomeOf(report)
  return outcome === null ? null : JSON.stringify(outcome, null, 2)
}
