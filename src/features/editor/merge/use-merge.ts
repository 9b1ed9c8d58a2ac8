import { useMemo, useState } from 'react'
import type { ConnectorContent } from '#domain/connector.ts'
import type { Choice, Conflict } from '#domain/merge/conflict.ts'
import { mergeContent, type Merge } from '#domain/merge/merge-content.ts'
import { resolveConflict } from '#domain/merge/resolve-conflict.ts'
import type { Sides } from '#domain/merge/sides.ts'

export type OpenMerge = {
  merge: Merge
  choices: Readonly<Record<string, Choice>>
  choose: (conflict: Conflict, choice: Choice) => void
  chooseAll: (side: 'theirs' | 'mine') => void
  openConflicts: number
  /** The merged content as it is decided so far; undecided conflicts hold mine. */
  outcome: () => { chosen: ConnectorContent; allMine: ConnectorContent }
}

/** A merge with the choices made in it. A choice stays when one of the sides changes meanwhile. */
export function useMerge({ base, theirs, mine }: Sides<ConnectorContent>): OpenMerge {
  const merge = useMemo(() => mergeContent({ base, theirs, mine }), [base, theirs, mine])
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  return {
    merge,
    choices,
    choose: (conflict, choice) => setChoices((before) => ({ ...before, [conflict.id]: choice })),
    chooseAll: (side) => setChoices(Object.fromEntries(merge.conflicts.map(({ id }) => [id, side]))),
    openConflicts: merge.conflicts.filter(({ id }) => choices[id] === undefined).length,
    outcome: () => ({
      chosen: decide(merge, (conflict) => choices[conflict.id] ?? 'mine'),
      allMine: decide(merge, () => 'mine'),
    }),
  }
}

const decide = ({ content, conflicts }: Merge, choiceOf: (conflict: Conflict) => Choice) =>
  conflicts.reduce((decided, conflict) => resolveConflict(decided, conflict, choiceOf(conflict)), content)
