import type { Part } from '#domain/parts/part.ts'
import { type Draft, frozenState } from './draft.ts'
import { placeProblem } from './problem-places.ts'
import { problemsInWords } from './problem-words.ts'
import type { SaveOutcome } from './save-connector.ts'
import { refusalFor } from './session/permissions.ts'

/** Why a left save is not done, in sentences; `at`: the part that stands in the way, where it is one. */
type Failure = { words: string; at: Part | null }
/** What came of a save whose editor was left before it was answered; no failure where it is done. */
export type LeftSave = { connectorId: string; name: string; failure: Failure | null }

const listeners = new Set<(left: LeftSave) => void>()

/** Hears of each left save that has come to its end; call what comes back to hear no more. */
export function onLeftSave(listener: (left: LeftSave) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function tellLeftSave(draft: Draft, outcome: SaveOutcome) {
  const left = { connectorId: draft.base.head.id, name: draft.mine.name, failure: failureOf(draft, outcome) }
  for (const listener of listeners) listener(left)
}

function failureOf(draft: Draft, outcome: SaveOutcome): Failure | null {
  switch (outcome.status) {
    case 'saved':
    case 'unchanged':
      return null
    case 'merging':
      return { words: 'Somebody else saved it meanwhile.', at: null }
    case 'frozen':
      return { words: frozenWords(draft), at: null }
    case 'problems': {
      const placed = outcome.problems.map((problem) => placeProblem(problem, draft.mine))
      return { words: problemsInWords(placed, draft.mine), at: placed[0]?.part ?? null }
    }
    case 'refused':
    case 'waiting':
      return { words: draft.saving.status === 'refused' ? draft.saving.message : 'The server refused it.', at: null }
  }
}

function frozenWords(draft: Draft): string {
  switch (frozenState(draft)) {
    case 'published':
      return 'Somebody published it meanwhile.'
    case 'deleted':
      return 'Somebody deleted it meanwhile.'
    case 'role':
      return refusalFor('connectors.edit') ?? ''
    case 'library':
    case null:
      return 'It can not be changed any more.'
  }
}
