import { recordedAnswersShape } from '#domain/samples/answers-shape.ts'
import { expectedOutcomeShape } from '#domain/samples/outcome-shape.ts'
import type { ExpectedOutcome } from '#domain/samples/outcome.ts'
import { noAnswers, readText, type SampleProblem } from '#domain/samples/read-sample.ts'
import type { RecordedAnswers } from '#domain/samples/recorded-answers.ts'

type Read<Value> = { ok: true; value: Value } | { ok: false; problem: string }

/** What the host answers; nothing where the sample says nothing. */
export const readAnswers = (text: string | null): Read<RecordedAnswers> =>
  text === null || text.trim() === '' ? { ok: true, value: noAnswers } : inWords(readText('recordedAnswersJson', text, recordedAnswersShape))

export const readExpected = (text: string | null): Read<ExpectedOutcome> =>
  text === null || text.trim() === '' ? { ok: true, value: {} } : inWords(readText('expectedOutcomeJson', text, expectedOutcomeShape))

function inWords<Value>(read: { ok: true; value: Value } | { ok: false; problems: SampleProblem[] }): Read<Value> {
  if (read.ok) return read
  const [first] = read.problems
  return { ok: false, problem: first === undefined ? 'It can not be read.' : `Line ${first.line + 1}: ${first.message}` }
}

/** As a person reads it: without what says nothing; null where all of it says nothing. */
export function answersText({ http, store, actions, ...world }: RecordedAnswers): string | null {
  const said = { ...world, ...(http.length > 0 && { http }), ...(Object.keys(store).length > 0 && { store }), ...(actions.length > 0 && { actions }) }
  return Object.keys(said).length === 0 ? null : JSON.stringify(said, null, 2)
}
