import type { JsonValue } from '../json-value.ts'

/** What a run did to the world, as far as a sample can expect it. */
export type Outcome = {
  result: { status: 'returned'; value: JsonValue } | { status: 'failed'; message: string }
  /** In the order of the run. */
  events: { name: string; payload: JsonValue; key?: string }[]
  /** Entries that the run wrote, and null for those it removed. */
  store: Record<string, JsonValue>
  /** Calls in the order of the run: "POST https://dfe.example/jmf". */
  http: string[]
}

/** A sample expects the fields that it names; without any, only that the run does not fail. */
export type ExpectedOutcome = Partial<Outcome>
