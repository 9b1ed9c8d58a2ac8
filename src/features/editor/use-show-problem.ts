import { useCallback } from 'react'
import { type Part, partKey } from '#domain/parts/part.ts'
import { fieldOf } from '#domain/parts/part-label.ts'
import type { PlacedProblem } from '#src/workspace/problem-places.ts'
import { moduleKindNames } from '#domain/module-kinds/kinds.ts'
import { partIdOf } from './editor-part.ts'
import { wantPartFocus } from './part-focus-store.ts'
import { revealField } from './reveal-store.ts'
import { useGoToPart } from './use-editor-location.ts'
import { showAside, showMain } from './view-store.ts'

/** Goes to where a problem stands, with the focus in its field. */
export function useShowProblem() {
  const goTo = useGoToPart()
  return useCallback(
    ({ part, message }: PlacedProblem) => {
      const id = partIdOf(part)
      const isList = moduleKindNames.some((kind) => kind === id)
      if (isText(part)) {
        showMain()
        wantPartFocus(id)
        return goTo(id, { line: lineIn(message) })
      }
      showAside()
      goTo(isList ? 'overview' : id)
      revealField(partKey(part))
    },
    [goTo],
  )
}

/** Whether the field is a text of its own in Monaco. */
function isText(part: Part): boolean {
  if (part.scope === 'connector') return part.field !== 'name' && part.field !== 'connectorType' && part.field !== 'description'
  return part.scope === 'field' && fieldOf(part)?.format === 'lua'
}

/** Browsers put the line into the message of a JSON error, as in "(line 3 column 5)". */
const lineIn = (message: string) => Math.max(0, Number(/line (\d+)/.exec(message)?.[1] ?? 1) - 1)
