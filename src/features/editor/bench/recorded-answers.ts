import type { RecordedAnswers } from '#domain/samples/recorded-answers.ts'
import { answersText, readAnswers } from '#src/workspace/samples/sample-texts.ts'
import { draftById } from '#src/workspace/draft-store.ts'
import type { ModulePlace } from '#src/workspace/module-edits.ts'
import { benchInput, changeBenchInput } from './bench-input.ts'

/** Puts recorded answers behind those of the chosen sample; false where the sample's answers can not be read. */
export function addAnswers(connectorId: string, place: ModulePlace, { http = [], actions = [] }: Partial<Pick<RecordedAnswers, 'http' | 'actions'>>): boolean {
  const draft = draftById(connectorId)
  const input = draft === null ? null : benchInput(connectorId, place, draft)
  const read = input === null ? null : readAnswers(input.recordedAnswersJson)
  if (read?.ok !== true) return false
  changeBenchInput(connectorId, place, { recordedAnswersJson: answersText({ ...read.value, http: [...read.value.http, ...http], actions: [...read.value.actions, ...actions] }) })
  return true
}
