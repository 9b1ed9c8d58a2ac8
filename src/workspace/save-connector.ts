import { connectorProblems } from '#domain/connector-problems.ts'
import type { ConnectorContent } from '#domain/connector.ts'
import type { Problem } from '#domain/problem.ts'
import { graphqlClient } from '../graphql/client.ts'
import { failureWords } from '../graphql/failure-words.ts'
import { graphql } from '../graphql/generated/index.ts'
import { codeOf, type Draft, frozenState, isDirty, saved, withVersion } from './draft.ts'
import { changeDraft, draftById } from './draft-store.ts'
import { findOutTrust, noteSaved } from './bench/trusted-store.ts'
import { fetchConnector, versionOf } from './fetch-connector.ts'
import type { ServerVersion } from './server-version.ts'
import { updateInput } from './update-input.ts'

const updateMutation = graphql(`
  mutation SaveConnector($id: ID!, $input: UpdateConnectorInput) {
    updateConnector(id: $id, input: $input) {
      result { ...ConnectorVersion }
      errors { message code path }
    }
  }
`)

export type SaveOutcome =
  | { status: 'saved' | 'unchanged' | 'frozen' | 'merging' | 'waiting' | 'refused' }
  | { status: 'problems'; problems: Problem[] }

const running = new Map<string, Promise<SaveOutcome>>()

/** Saves all changed parts in one mutation. Those that are asked for meanwhile go one after the other. */
export async function saveConnector(connectorId: string): Promise<SaveOutcome> {
  while (running.has(connectorId)) await running.get(connectorId)
  const save = saveNow(connectorId)
  running.set(connectorId, save)
  try {
    return await save
  } finally {
    running.delete(connectorId)
  }
}

/** The save that is under way, where there is one. */
export const runningSave = (connectorId: string): Promise<SaveOutcome> | undefined => running.get(connectorId)

async function saveNow(connectorId: string): Promise<SaveOutcome> {
  // An earlier save got no answer: first see whether the server has it.
  if (draftById(connectorId)?.sent && !(await takeNewest(connectorId))) return waiting(connectorId)
  const draft = draftById(connectorId)
  if (draft === null || !isDirty(draft)) return notSent(connectorId, { status: 'unchanged' })
  if (frozenState(draft) !== null) return notSent(connectorId, { status: 'frozen' })
  const problems = connectorProblems(draft.mine)
  if (problems.length > 0) return notSent(connectorId, { status: 'problems', problems })
  if (draft.theirs !== null) return merging(connectorId)
  return send(connectorId, draft)
}

async function send(connectorId: string, { base, mine: sent }: Draft): Promise<SaveOutcome> {
  changeDraft(connectorId, (draft) => ({ ...draft, sent, refusal: null, saving: { status: 'saving' } }))
  // Afterwards the last who saved is this person, whoever wrote what stood there before.
  await findOutTrust(codeOf(base))
  const { data, error } = await graphqlClient.mutation(updateMutation, { id: connectorId, input: updateInput(base, sent) }).toPromise()
  if (data) {
    const { result, errors } = data.updateConnector
    if (result !== null) {
      noteSaved(codeOf(base), sent)
      changeDraft(connectorId, (draft) => saved(draft, versionOf(result), sent))
      return { status: 'saved' }
    }
    return refused(connectorId, { base, sent }, errors.map(({ path, code, message }) => ({ path: path ?? [], code: code ?? '', message: message ?? '' })))
  }
  const isAway = error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'unavailable') === true
  const isAnswered = error?.networkError === undefined || (error.response?.status >= 400 && error.response?.status < 500)
  if (isAnswered && !isAway) return refusedAsWhole(connectorId, failureWords(error))
  return waiting(connectorId)
}

/** There is nothing to wait for any more. */
function notSent(connectorId: string, outcome: SaveOutcome): SaveOutcome {
  changeDraft(connectorId, (draft) => (draft.saving.status === 'waiting' ? { ...draft, saving: { status: 'idle' } } : draft))
  return outcome
}

function waiting(connectorId: string): SaveOutcome {
  changeDraft(connectorId, (draft) => (draft.saving.status === 'waiting' ? draft : { ...draft, saving: { status: 'waiting' } }))
  return { status: 'waiting' }
}

async function refused(connectorId: string, { base, sent }: { base: ServerVersion; sent: ConnectorContent }, problems: Problem[]): Promise<SaveOutcome> {
  const codes = new Set(problems.map(({ code }) => code))
  if (codes.has('stale_record') || codes.has('not_found') || codes.has('forbidden')) {
    await takeNewest(connectorId)
    const draft = draftById(connectorId)
    if (draft === null || !isDirty(draft)) return { status: 'saved' }
    if (frozenState(draft) !== null) return { status: 'frozen' }
    if (draft.theirs !== null) return merging(connectorId)
    // The server had what was sent after all; what was typed since goes with the next save.
    if (draft.base !== base && codes.has('stale_record')) return send(connectorId, draft)
  }
  const placed = problems.filter(({ path }) => path.length > 0)
  changeDraft(connectorId, (draft) => ({ ...draft, sent: null, refusal: placed.length > 0 ? { problems: placed, content: sent } : null, saving: { status: 'idle' } }))
  return placed.length > 0 ? { status: 'problems', problems: placed } : refusedAsWhole(connectorId, problems[0]?.message ?? 'The server refused the save.')
}

function refusedAsWhole(connectorId: string, message: string): SaveOutcome {
  changeDraft(connectorId, (draft) => ({ ...draft, sent: null, saving: { status: 'refused', message } }))
  return { status: 'refused' }
}

function merging(connectorId: string): SaveOutcome {
  changeDraft(connectorId, (draft) => ({ ...draft, sent: null, saving: { status: 'merging' } }))
  return { status: 'merging' }
}

/** Brings in what the server holds now; false where it gives no answer. */
export async function takeNewest(connectorId: string): Promise<boolean> {
  const fetched = await fetchConnector(connectorId)
  if (fetched.status === 'found') changeDraft(connectorId, (draft) => withVersion(draft, fetched.version))
  if (fetched.status === 'missing') changeDraft(connectorId, (draft) => ({ ...draft, isDeleted: true }))
  return fetched.status !== 'failed'
}
