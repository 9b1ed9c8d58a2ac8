import type { RecordedAnswers, RecordedHttpAnswer } from '#domain/samples/recorded-answers.ts'
import { readAnswers } from '#src/workspace/bench/read-answers.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { benchInput, changeBenchInput } from './bench-input.ts'

/** Puts a recorded answer behind those of the chosen sample; false where the sample's answers can not be read. */
export function addHttpAnswer(connectorId: string, place: ModulePlace, answer: RecordedHttpAnswer): boolean {
  const draft = draftById(connectorId)
  const input = draft === null ? null : benchInput(connectorId, place, draft)
  if (input === null) return false
  const read = readAnswers(input.recordedAnswersJson)
  if (!read.ok) return false
  changeBenchInput(connectorId, place, { recordedAnswersJson: answersText({ ...read.answers, http: [...read.answers.http, answer] }) })
  return true
}

/** As a person reads it: without the lists that hold nothing. */
export function answersText({ http, store, actions, ...world }: RecordedAnswers): string {
  return JSON.stringify(
    { ...world, ...(http.length > 0 && { http }), ...(Object.keys(store).length > 0 && { store }), ...(actions.length > 0 && { actions }) },
    null,
    2,
  )
}
