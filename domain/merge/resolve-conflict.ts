import type { ConnectorContent } from '../connector.ts'
import { freeHandle } from '../handles.ts'
import { modulesOf, withField, withModule, withOrder } from '../parts/part-values.ts'
import { type BothChanged, type ChangedAndDeleted, type Choice, choicesOf, type Conflict, type SameHandle } from './conflict.ts'

/**
 * The merged content with a conflict decided; a later choice for the same conflict replaces an earlier one.
 * Of two modules with one handle, 'theirs' or 'mine' keeps it and the other gets the next free one; a text becomes the handle of mine.
 */
export function resolveConflict(merged: ConnectorContent, conflict: Conflict, choice: Choice): ConnectorContent {
  const name = typeof choice === 'string' ? choice : 'text'
  if (!choicesOf(conflict).includes(name)) throw new Error(`"${name}" is no choice for ${conflict.label}.`)
  switch (conflict.type) {
    case 'both-changed':
      return withField(merged, conflict.part, chosenValue(conflict, choice))
    case 'changed-and-deleted':
      return withModule(merged, conflict.part, { module: chosenModule(conflict, choice), index: conflict.index })
    case 'both-moved':
      return typeof choice === 'string' ? withOrder(merged, conflict.part.kind, conflict[choice]) : merged
    case 'same-handle':
      return giveHandle(merged, conflict, choice)
  }
}

const chosenValue = (conflict: BothChanged, choice: Choice) => (typeof choice === 'string' ? conflict[choice] : choice.text)

const chosenModule = (conflict: ChangedAndDeleted, choice: Choice) => (typeof choice === 'string' ? conflict[choice] : null)

function giveHandle(merged: ConnectorContent, { part, handle, theirsOrigin }: SameHandle, choice: Choice): ConnectorContent {
  const theirs = { ...part, originId: theirsOrigin }
  if (typeof choice !== 'string') return withField(withField(merged, theirs, handle), part, choice.text)
  const pair: readonly string[] = [part.originId, theirsOrigin]
  const taken = new Set(modulesOf(merged, part.kind).filter((module) => !pair.includes(module.originId)).map((module) => module.handle))
  const free = freeHandle(handle, taken.add(handle))
  return withField(withField(merged, theirs, choice === 'theirs' ? handle : free), part, choice === 'mine' ? handle : free)
}
