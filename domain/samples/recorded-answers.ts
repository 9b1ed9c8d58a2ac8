import type { JsonValue } from '../json-value.ts'
import type { Body } from './binary-body.ts'

/** What a recording answers one request with. */
export type RecordedResponse = { status: number; headers: Record<string, string> } & Body

/** The first recording whose method and URL fit answers the call; `*` in the URL stands for any characters. */
export type RecordedHttpAnswer = {
  method: string
  url: string
  /** Only a call whose body holds this text fits. */
  bodyContains?: string
  /** How long the answer took, in milliseconds, as the waterfall shows it; a run does not wait for it. */
  tookMs?: number
} & ({ response: RecordedResponse } | { problem: string })

/** An action of another connector; the connector's own actions run. */
export type RecordedActionAnswer = { handle: string } & ({ output: JsonValue } | { problem: string })

/** Everything of the world that a run reads: with it, a run repeats exactly. */
export type RecordedAnswers = {
  /** ISO 8601; where the clock of the run stands. */
  now?: string
  /** Of random numbers and ids. */
  seed?: number
  /** Config values of this sample, in place of the draft's test values. */
  config?: JsonValue
  http: RecordedHttpAnswer[]
  /** What the store holds when the run begins. */
  store: Record<string, JsonValue>
  actions: RecordedActionAnswer[]
}
